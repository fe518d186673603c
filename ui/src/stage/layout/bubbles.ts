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
const BUBBLE = { width: 112, behind: 36, height: 128 } as const;

/** An area of the stage. */
interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Head {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** The bubbles of a stage: all in the picture, none over another, and over a face only where nothing else is left. */
export function bubblesOf(stage: StageView, actors: readonly Actor[], camera: Camera): Bubbled[] {
  const heads = new Map(actors.map((actor) => [actor.role, headOf(actor, actors)]));
  const bubbles: Bubbled[] = [];
  for (const { role, says } of stage.people) {
    const [actor, head] = [actors.find((other) => other.role === role), heads.get(role)];
    if (says === null || actor === undefined || head === undefined) {
      continue;
    }
    const taken = bubbles.map((bubble) => areaOf(bubble, camera));
    const faces = [...heads].filter(([other]) => other !== role).map(([, other]) => faceOf(other));
    const looks = actor.facing === "left" ? -1 : 1;
    const cost = (bubble: Bubbled): number =>
      taken.reduce((sum, area) => sum + 10 * overlap(areaOf(bubble, camera), area), 0) +
      faces.reduce((sum, face) => sum + 3 * overlap(areaOf(bubble, camera), face), 0) +
      overlap(areaOf(bubble, camera), faceOf(head)) * 4;
    const places = [looks, -looks].flatMap((way) =>
      [0, 70, 130].map((higher) => placed({ role, pictogram: says }, head, way, higher, camera)),
    );
    const costs = places.map((place, index) => cost(place) + index * 300);
    const best = places[costs.indexOf(Math.min(...costs))];
    bubbles.push(...(best === undefined ? [] : [best]));
  }
  return bubbles;
}

/** What a bubble covers. */
export function areaOf({ at, side }: Bubbled, { zoom }: Camera): Area {
  const smaller = 1 / Math.sqrt(zoom);
  const [before, behind] = [BUBBLE.width * smaller, BUBBLE.behind * smaller];
  return {
    left: at.x - (side === "left" ? behind : before),
    right: at.x + (side === "left" ? before : behind),
    top: at.y - BUBBLE.height * smaller,
    bottom: at.y - 24 * smaller,
  };
}

function placed(
  what: Pick<Bubbled, "role" | "pictogram">,
  { x, y, size }: Head,
  way: number,
  higher: number,
  camera: Camera,
): Bubbled {
  const frame = frameOf(camera);
  const bubble: Bubbled = {
    ...what,
    side: way > 0 ? "left" : "right",
    at: { x: x + way * BESIDE * size, y: y - ABOVE * size - higher, scale: 1 },
  };
  const { left, right, top } = areaOf(bubble, camera);
  const inwards = Math.max(frame.left + 12 - left, 0) - Math.max(right - frame.right + 12, 0);
  const down = Math.max(frame.top + 12 - top, 0);
  return { ...bubble, at: { x: bubble.at.x + inwards, y: bubble.at.y + down, scale: 1 } };
}

function faceOf({ x, y, size }: Head): Area {
  return { left: x - 24 * size, right: x + 28 * size, top: y - 56 * size, bottom: y + 10 * size };
}

function overlap(one: Area, other: Area): number {
  const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return wide > 0 && high > 0 ? wide * high : 0;
}

/** Where somebody's mouth is, and how large the head; a carried child's is above the carrier's shoulder. */
function headOf(actor: Actor, actors: readonly Actor[]): Head {
  const carrier = actors.find(({ role }) => role === actor.carriedBy);
  const root =
    carrier === undefined
      ? rootOf(actor)
      : boneOf(partAt(rootOf(carrier), bonesOf(carrier.build, carrier.does), "carry"));
  const head = boneOf(partAt(root, bonesOf(actor.build, actor.does), "head"));
  return { x: head.x, y: head.y, size: head.scaleY ?? 1 };
}
