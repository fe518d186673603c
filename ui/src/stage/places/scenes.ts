/** The three planes of every place. */
import type { Component } from "svelte";

import type { Air } from "../model";
import * as bedroomNight from "./bedroom-night";
import * as car from "./car";
import * as childsRoom from "./childs-room";
import * as courtyard from "./courtyard";
import * as flatHall from "./flat-hall";
import * as hallway from "./hallway";
import * as kitchen from "./kitchen";
import * as livingRoom from "./living-room";
import * as office from "./office";
import * as schoolYard from "./school-yard";
import * as stairwell from "./stairwell";
import * as street from "./street";
import * as yard from "./yard";
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

/** The drawings of every place. */
export const scenes: Readonly<Record<PlaceId, Scene>> = {
  kitchen,
  hallway,
  "flat-hall": flatHall,
  "living-room": livingRoom,
  "childs-room": childsRoom,
  "bedroom-night": bedroomNight,
  stairwell,
  courtyard,
  street,
  "school-yard": schoolYard,
  car,
  office,
  yard,
};
