/** What the drawing of a thing is given. */
import type { Paint } from "../people/paint";

/** A thing in a state, as the light of a place has it. */
export interface DrawingProps {
  readonly tint: Paint;
  readonly state: string;
  /** In somebody's hand, where cloth hangs that else lies folded. */
  readonly held: boolean;
}
