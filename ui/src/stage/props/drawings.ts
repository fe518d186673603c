/** Which component draws which thing. */
import type { Component } from "svelte";

import type { DrawingProps } from "./drawing";
import type { PropId } from "./ids";
import Cup from "./things/Cup.svelte";

/** The drawing of every thing. */
export const drawings = { cup: Cup } as unknown as Readonly<Record<PropId, Component<DrawingProps>>>;
