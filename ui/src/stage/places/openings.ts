/** Where the windows of the rooms are: cut out of the wall, and looked out of. */
import type { Area } from "./shared/scatter";

export const openings = {
  kitchen: { x: 408, y: 112, width: 262, height: 198 },
  hallway: { x: 384, y: 150, width: 138, height: 210 },
  "flat-hall": { x: 84, y: 124, width: 204, height: 436 },
  "living-room": { x: 872, y: 118, width: 236, height: 286 },
  "childs-room": { x: 604, y: 128, width: 172, height: 200 },
  "bedroom-night": { x: 232, y: 118, width: 216, height: 250 },
  stairwell: { x: 332, y: 128, width: 126, height: 300 },
  office: { x: 566, y: 112, width: 340, height: 218 },
} as const satisfies Record<string, Area>;
