import type { StageView } from "../film";
import { bubblesOf, type Bubbled } from "./bubbles";
import { cameraOf, type Camera } from "./camera";
import { actorsOf, type Actor } from "./people";
import { placedOf, type Placed } from "./things";

/** Where everything of a stage is drawn. */
export interface Layout {
  readonly actors: readonly Actor[];
  readonly placed: readonly Placed[];
  readonly bubbles: readonly Bubbled[];
  readonly camera: Camera;
}

/** The layout of a stage. */
export function layoutOf(stage: StageView): Layout {
  const actors = actorsOf(stage);
  const camera = cameraOf(stage, actors);
  return { actors, placed: placedOf(stage), bubbles: bubblesOf(stage, actors, camera), camera };
}
