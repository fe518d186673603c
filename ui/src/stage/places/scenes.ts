/** The three planes of every place. */
import type { Component } from "svelte";

import type { Air } from "../model";
import type { PlaceLight } from "./light";
import type { PlaceId } from "./marks";

/** What a plane is drawn in. */
export interface PlaneProps {
  readonly air: Air;
  readonly light: PlaceLight;
}

/** The planes of one place. */
export interface Scene {
  readonly Far: Component<PlaneProps>;
  readonly Middle: Component<PlaneProps>;
  readonly Near: Component<PlaneProps>;
}
