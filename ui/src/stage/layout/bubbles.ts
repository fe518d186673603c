/** What people say, in bubbles above their heads. */
import { boneOf } from "../motion/matrix";
import { partAt } from "../motion/reach";
import { bonesOf } from "../people";
import type { PictogramId } from "../props";
import type { StageView } from "../film";
import { frameOf, type Camera } from "./camera";
import { rootOf, type Actor, type Spot } from "./people";

/** A bubble; its tail's tip is where it is. */
export interface Bubbled {
  readonly role: string;
  readonly pictogram: PictogramId;
  readonly at: Spot;
  /** On which side of it the tail is. */
  readonly side: "left" | "right";
}

/** How far beside the middle of the head, and above the mouth, a bubble's tail ends; units of the standard head. */
const BESIDE = 50;
const ABOVE = 34;
/** How much room a bubble takes beside and above the tip of its tail. */
const BUBBLE = { width: 112, height: 128 } as const;

/** The bubbles of a stage, all of them in the picture. */
export function bubblesOf(stage: StageView, actors: readonly Actor[], camera: Camera): Bubbled[] {
  const frame = frameOf(camera);
  const smaller = 1 / Math.sqrt(camera.zoom);
  return stage.people.flatMap(({ role, says }) => {
    const actor = actors.find((other) => other.role === role);
    if (says === null || actor === undefined) {
      return [];
    }
    const { x, y, size } = headOf(actor, actors);
    const looks = actor.facing === "left" ? -1 : 1;
    // A bubble lies before the face, unless the frame ends there.
    const room = looks > 0 ? frame.right - x : x - frame.left;
    const way = room < (BESIDE * size + BUBBLE.width * smaller) + 12 ? -looks : looks;
    const [wide, high] = [BUBBLE.width * smaller, BUBBLE.height * smaller];
    const tip = x + way * BESIDE * size;
    return [
      {
        role,
        pictogram: says,
        side: way > 0 ? "left" : "right",
        at: {
          x: Math.min(Math.max(tip, frame.left + (way < 0 ? wide : 40)), frame.right - (way > 0 ? wide : 40)),
          y: Math.max(y - ABOVE * size, frame.top + high + 8),
          scale: 1,
        },
      },
    ];
  });
}

/** Where somebody's mouth is, and how large the head; a carried child's is above the carrier's shoulder. */
function headOf(actor: Actor, actors: readonly Actor[]): { x: number; y: number; size: number } {
  const carrier = actors.find(({ role }) => role === actor.carriedBy);
  const root =
    carrier === undefined
      ? rootOf(actor)
      : boneOf(partAt(rootOf(carrier), bonesOf(carrier.build, carrier.does), "carry"));
  const head = boneOf(partAt(root, bonesOf(actor.build, actor.does), "head"));
  return { x: head.x, y: head.y, size: head.scaleY ?? 1 };
}
