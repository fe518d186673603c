/** What every drawing of a garment is given. */
import type { Wardrobe } from "../build";
import type { Measure } from "../measure";
import type { Paint } from "../paint";

/** The body it lies on, what is worn, and the light. */
export interface Drawn {
  readonly size: Measure;
  readonly wears: Wardrobe;
  readonly lit: Paint;
}
