/** Where people stand: at their marks, beside one another, in each other's arms. */
import type { Facing } from "../model";
import { CAST, dressedFor, type Bone, type Build, type Holds, type Moment } from "../people";
import { markOf, type PlaceMark } from "../places";
import type { PersonView, StageView } from "../film";
import { inBed } from "./bed";
import { WIDTH } from "./frame";
import { handsOf, holdOf, type Hands } from "./hands";

/** A place on the floor, and how large one is there. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** Somebody as the stage has them. */
export interface Actor {
  readonly role: string;
  readonly build: Build;
  readonly mark: string;
  readonly at: Spot;
  readonly facing: Facing;
  readonly does: Moment;
  readonly hands: Hands;
  /** Who carries this one. */
  readonly carriedBy: string | null;
  /** Whom this one carries. */
  readonly carries: string | null;
}

/** Half the room of whoever stands at the mark itself. */
const ROOM = 76;
/** How much further one stands from somebody who kneels, the knee before them. */
const ROOM_OF_KNEE = 36;
/** How far apart two stand who hug, as a share of both their heights. */
const EMBRACE = 0.097;
/** From how far somebody is hugged who is at another mark. */
const STEP = 180;
/** How much further, where one kneels: the face beside the small one's head is to be seen. */
const FACE = 24;
/** How far beside a thing on a counter one stands, so that it is not hidden. */
const BESIDE_COUNTER = 56;
/** How far beside a hook, on which a thing hangs at breast height. */
const BESIDE_HOOK = 96;
/** How much more room those need who share a mark with somebody who rolls: beside the wheels and the footrest. */
const ROOM_OF_WHEELS = 84;

/** The people of a stage, in the order in which they entered. */
export function actorsOf(stage: StageView): Actor[] {
  const actors = stage.people.flatMap((view) => {
    const mark = markOf(stage.place, view.mark);
    return mark === undefined ? [] : [actorOf(stage, view, mark)];
  });
  return embraced(carried(actors));
}

/** A person's place as a bone: what moves the whole figure. */
export function rootOf({ at, facing }: Pick<Actor, "at" | "facing">): Bone {
  return {
    x: at.x,
    y: at.y,
    angle: 0,
    scaleX: facing === "left" ? -at.scale : at.scale,
    scaleY: at.scale,
  };
}

/** Whether two spots are so near that nobody takes a step between them. */
export function sameSpot(one: Spot, other: Spot): boolean {
  return Math.hypot(one.x - other.x, (one.y - other.y) * 2) < 10;
}

function actorOf(stage: StageView, view: PersonView, mark: PlaceMark): Actor {
  const build = dressedFor(view.person, stage.place, stage, view.mark);
  const sits = view.seated || view.pose === "lying";
  const hands = handsOf(stage, view, build);
  const atCounter = !sits && mark.top !== undefined && mark.side === 0;
  const beside = view.mark === "peg" ? BESIDE_HOOK : BESIDE_COUNTER;
  const start = atCounter ? mark.x - beside * mark.scale : mark.x;
  const besides = stage.people.filter(({ role, mark: there }) => role !== view.role && there === view.mark);
  const wheels = besides.some(({ person }) => CAST[person].aid === "wheelchair");
  const kneels = [view, ...besides].some(({ pose, person }) => pose === "crouching" && CAST[person].age > 9);
  const room = roomOf(build) + (wheels ? ROOM_OF_WHEELS : 0) + (kneels ? ROOM_OF_KNEE : 0);
  return {
    role: view.role,
    build,
    mark: view.mark,
    // Who came later stands a hair nearer to us, so that the order of drawing is never a matter of chance.
    at: {
      x: (view.pose === "lying" ? inBed(build, mark) : start) + shiftOf(view.slot, room, mark),
      y: mark.y + view.slot * 3,
      scale: mark.scale,
    },
    facing: (sits ? mark.look : undefined) ?? view.facing,
    does: {
      pose: view.carries !== null ? "carrying" : view.pose,
      mood: view.mood,
      holds: holdsOf(hands, build),
      ...(sits && mark.seat !== undefined ? { seat: mark.seat } : {}),
    },
    hands,
    carriedBy: null,
    carries: view.carries,
  };
}

/** Whoever has a rucksack on the lap lays both hands on it. */
function holdsOf({ near, far, worn }: Hands, build: Build): Holds {
  const around = worn?.on === "lap" ? "hugged" : false;
  return {
    near: holdOf(near, build) || around,
    far: holdOf(far, build) || around,
    back: worn?.on === "back",
  };
}

/** Half the room that somebody takes on the floor. */
function roomOf({ body, aid }: Build): number {
  return 24 + body.height * 0.1 + (aid === "wheelchair" ? 40 : 0);
}

/** Those who share a mark stand beside it: towards the middle of the stage first, then on the other side. */
function shiftOf(slot: number, room: number, { x, scale }: PlaceMark): number {
  if (slot === 0) {
    return 0;
  }
  const inwards = x > WIDTH / 2 ? -1 : 1;
  const way = slot % 2 === 1 ? inwards : -inwards;
  return way * Math.ceil(slot / 2) * scale * (ROOM + room);
}

/** Whoever is carried is where the carrier is. */
function carried(actors: readonly Actor[]): Actor[] {
  return actors.map((actor) => {
    const carrier = actors.find((other) => other.carries === actor.role);
    return carrier === undefined
      ? actor
      : {
          ...actor,
          at: carrier.at,
          facing: carrier.facing === "left" ? "right" : "left",
          carriedBy: carrier.role,
          does: {
            pose: "sitting",
            mood: actor.does.mood,
            carried: true,
            holds: { back: actor.does.holds?.back === true },
          },
        };
  });
}

/** Whoever hugs stands before the one whom they hug, breast to breast. */
function embraced(actors: readonly Actor[]): Actor[] {
  const result = [...actors];
  const held = new Set<number>();
  for (const [index, actor] of result.entries()) {
    if (actor.does.pose !== "hugging" || held.has(index)) {
      continue;
    }
    const other = partnerOf(result, index, held);
    const partner = result[other];
    if (partner === undefined) {
      continue;
    }
    held.add(index).add(other);
    const looks = actor.facing === "left" ? -1 : 1;
    const way = Math.sign(partner.at.x - actor.at.x) || looks;
    const [own, others] = [actor.build.body.height, partner.build.body.height];
    const uneven = Math.min(own, others) < 0.76 * Math.max(own, others) ? FACE : 0;
    const x = actor.at.x + way * ((own + others) * EMBRACE + uneven) * actor.at.scale;
    // An arm lies on a small back: so the tall one is drawn before the small one, whose face is beside theirs. Of two
    // as tall, and of two who both stand, the smaller one is drawn before, or nobody would see it.
    const stand = uneven === 0 || [actor, partner].some(({ build }) => build.aid === "cane");
    const [nearer, further] = own < others === stand ? [3, 0] : [0, 3];
    result[index] = {
      ...actor,
      at: { ...actor.at, y: actor.at.y + nearer },
      facing: way > 0 ? "right" : "left",
      does: { ...actor.does, toward: others },
    };
    result[other] = {
      ...partner,
      at: { x, y: actor.at.y + further, scale: actor.at.scale },
      facing: way > 0 ? "left" : "right",
      does: { ...partner.does, pose: "hugging", toward: own },
    };
  }
  return result;
}

/** The nearest who hugs as well, or who is at the same mark, or stands within a step. */
function partnerOf(actors: readonly Actor[], index: number, held: ReadonlySet<number>): number {
  const self = actors[index];
  const distance = (other: Actor): number => (self === undefined ? 0 : Math.abs(other.at.x - self.at.x));
  const free = [...actors.entries()].filter(
    ([at, other]) =>
      at !== index &&
      !held.has(at) &&
      other.carriedBy === null &&
      (other.does.pose === "hugging" ||
        other.mark === self?.mark ||
        (other.does.seat === undefined && other.does.pose !== "lying" && distance(other) < STEP)),
  );
  free.sort(([, one], [, other]) => distance(one) - distance(other));
  return free[0]?.[0] ?? -1;
}
