/** What every drawing of hair is given. */
import type { Build } from "../build";
import type { Paint } from "../paint";
import type { Bones } from "../rig";

/** Behind the back, over the face, or on the head as seen from behind. */
export type Layer = "behind" | "front" | "away";

/** The head it lies on, and which of its layers is drawn. */
export interface Drawn {
  readonly layer: Layer;
  readonly build: Build;
  readonly bones: Bones;
  readonly lit: Paint;
}
