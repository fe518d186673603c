/** From one light to another, from one place to another: the old picture gives way to the new. */
import type { Scene } from "../scene";
import { fadeOf, type Track } from "./track";

/** How long the first picture of a film is looked at before anything moves in it, in milliseconds. */
export const OPENING = 620;

const CLOSED = 320;
const OPEN = 780;

/** The cross-fades of a scene, and the paper between two places. */
export function changeTracks({ past, airBefore }: Scene, length: number): Track[] {
  if (past !== null) {
    return [
      fadeOf(
        "stage",
        "veil",
        [
          [0, 0],
          [CLOSED, 1],
          [CLOSED + 80, 1],
          [OPEN, 0],
        ],
        length,
      ),
      fadeOf(
        "stage",
        "scene-past",
        [
          [CLOSED, 1],
          [CLOSED + 1, 0],
        ],
        length,
      ),
      fadeOf(
        "stage",
        "scene-now",
        [
          [CLOSED, 0],
          [CLOSED + 1, 1],
        ],
        length,
      ),
    ];
  }
  if (airBefore !== null) {
    const [from, to] = [length * 0.12, length * 0.62];
    return [
      fadeOf(
        "stage",
        "scene-now",
        [
          [from, 0],
          [to, 1],
        ],
        length,
      ),
      fadeOf(
        "stage",
        "scene-past",
        [
          [to, 1],
          [to + 1, 0],
        ],
        length,
      ),
    ];
  }
  return [];
}
