/** What of the stage is in the picture. */
import type { Build, Moment } from "../people";
import { markOf } from "../places";
import type { StageView } from "../film";
import { HEIGHT, WIDTH } from "./frame";
import type { Actor } from "./people";

/** How far beyond the frame the picture may reach; the planes reach 80 units, and move against each other. */
const BEYOND = 24;

/** The middle of the picture on the stage, and how near it is. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** The whole stage. */
export const WHOLE: Camera = { x: WIDTH / 2, y: HEIGHT / 2, zoom: 1 };

/** The camera of a stage: on a person's face and breast, or on what is at a mark. */
export function cameraOf(stage: StageView, actors: readonly Actor[]): Camera {
  const { on, zoom } = stage.camera;
  const actor = actors.find(({ role }) => role === on);
  if (on === null) {
    return kept({ ...WHOLE, zoom });
  }
  if (actor !== undefined) {
    const { x, y, scale } = actor.at;
    const sits = actor.does.seat !== undefined || actor.does.pose === "crouching" ? 0.8 : 1;
    const eyes = actor.carriedBy === null ? actor.build.body.height * 0.68 * sits : 300;
    const wanted = { x: x + (actor.facing === "left" ? -40 : 40), y: y - eyes * scale, zoom };
    return kept(withHeads(wanted, actors));
  }
  const mark = markOf(stage.place, on);
  return mark === undefined
    ? kept({ ...WHOLE, zoom })
    : kept(withHeads(kept({ x: mark.x, y: mark.y - 200 * mark.scale, zoom }), actors));
}

/** A camera so high that nobody's head is cut off. */
function withHeads(camera: Camera, actors: readonly Actor[]): Camera {
  return { ...camera, y: Math.min(camera.y, highest(actors, camera) + HEIGHT / camera.zoom / 2 - 24) };
}

/** Which share of one's height one has in a pose. */
function uprightOf({ pose, seat }: Moment): number {
  if (pose === "lying" || pose === "crouching") {
    return pose === "lying" ? 0.4 : 0.76;
  }
  return seat === undefined ? 1 : 0.85;
}

/** How far a hat or a turban stands above the crown. */
function hatOn({ hat, hair }: Build): number {
  return hat !== undefined || hair.is === "turban" ? 20 : 0;
}

/** The crown of the tallest who is in the picture. */
function highest(actors: readonly Actor[], { x, zoom }: Camera): number {
  const crowns = actors
    .filter(({ at }) => Math.abs(at.x - x) < WIDTH / zoom / 2)
    .map(({ at, build, does }) => at.y - (build.body.height * uprightOf(does) + hatOn(build)) * at.scale);
  return Math.min(HEIGHT, ...crowns);
}

/** The nearest camera that shows nothing beyond the planes. */
export function kept({ x, y, zoom }: Camera): Camera {
  const near = Math.min(Math.max(zoom, 1), 2);
  const [wide, high] = [WIDTH / near / 2, HEIGHT / near / 2];
  return {
    x: between(x, wide - BEYOND, WIDTH + BEYOND - wide),
    y: between(y, high, HEIGHT - high),
    zoom: near,
  };
}

/** What a camera shows. */
export function frameOf({ x, y, zoom }: Camera): {
  left: number;
  right: number;
  top: number;
  bottom: number;
} {
  const [wide, high] = [WIDTH / zoom / 2, HEIGHT / zoom / 2];
  return { left: x - wide, right: x + wide, top: y - high, bottom: y + high };
}

function between(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
