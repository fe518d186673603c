/**
 * When somebody does what within a beat: rises, turns, walks, takes, and comes to rest.
 *
 * Times are milliseconds of the beat. What is felt changes in the first third; whoever has a way to go goes it
 * first and does the rest where they arrive.
 */
import { travelOf, type Moment } from "../people";
import type { Facing } from "../model";
import type { Actor, Spot } from "../layout";
import type { Player, Scene } from "../scene";
import { ACTING, isBusy } from "./acts";
import { actorIn, beforeCarrier } from "./spots";
import { wayOf } from "./ways";

/** A posture that is taken at a time, and how long that lasts. */
export interface Step {
  readonly at: number;
  readonly over: number;
  readonly does: Moment;
}

/** A straight walk. */
export interface Walk {
  readonly from: Spot;
  readonly to: Spot;
  readonly at: number;
  readonly over: number;
}

/** Somebody looks the other way. */
export interface Turn {
  readonly at: number;
  readonly to: Facing;
}

/** What somebody does in a beat. */
export interface Timetable {
  readonly player: Player;
  readonly starts: Moment;
  readonly faces: Facing;
  readonly walks: readonly Walk[];
  readonly steps: readonly Step[];
  readonly turns: readonly Turn[];
  /** Comes into sight and goes out of it, at doors. */
  readonly shown: { readonly from: number; readonly to: number };
  /** Leaves of doors, and when somebody is in them. */
  readonly doors: readonly { readonly leaf: string; readonly at: number }[];
  /** From when on the hands are free for something. */
  readonly ready: number;
}

/** How long two ordinary steps of a grown-up take. */
const CYCLE = 900;
/** A way as short as this is no walk. */
const SHIFT = 14;

/** The timetable of somebody in a scene that begins to move at a time. */
export function timetableOf(scene: Scene, player: Player, length: number, begins: number): Timetable {
  const { from, to, drawn } = player;
  const first = from ?? to ?? drawn;
  const last = to ?? from ?? drawn;
  const carried = first.carriedBy !== null || last.carriedBy !== null;
  const way = wayOf(scene, player);
  const spots = carried ? towardsArms(scene, player) : way.spots;
  const legs = spots.slice(1).map((spot, index) => ({ from: spots[index] ?? spot, to: spot }));
  const moves = legs.filter(
    ({ from: one, to: other }) => distance(one, other) > SHIFT || way.inBy !== null || way.outBy !== null,
  );
  const rises = moves.length > 0 && from !== null && isDown(from) ? 480 : 0;
  const until = isBusy(scene, player.role) ? length - ACTING : length * 0.8;
  const walks = walksOf(moves, first, begins + rises + (moves.length > 0 ? 120 : 0), until);
  const arrives = walks.at(-1);
  const ready = arrives === undefined ? begins : arrives.at + arrives.over;
  const standing: Moment = { pose: "standing", mood: first.does.mood, holds: first.does.holds ?? {} };
  const over = Math.max(500, Math.min(length / 3 - begins, 1000));
  const steps: Step[] = [
    ...(rises > 0 ? [{ at: begins, over: rises + 120, does: standing }] : []),
    ...(to === null
      ? []
      : [
          {
            at: walks.length > 0 ? ready - 140 : begins,
            over: walks.length > 0 ? 520 : over,
            does: last.does,
          },
        ]),
  ];
  const faces = startsFacing(first, player, walks);
  return {
    player,
    starts: first.does,
    faces,
    walks,
    steps,
    turns: turnsOf(faces, walks, to?.facing ?? null, begins),
    shown: {
      from: way.inBy === null || walks[0] === undefined ? -1 : walks[0].at - 120,
      to: way.outBy === null || arrives === undefined ? Infinity : arrives.at + arrives.over * 0.4,
    },
    doors: [
      ...(way.inBy !== null && walks[0] !== undefined ? [{ leaf: way.inBy, at: walks[0].at }] : []),
      ...(way.outBy !== null && arrives !== undefined ? [{ leaf: way.outBy, at: arrives.at }] : []),
    ],
    ready,
  };
}

/** Whoever is taken up goes to who does it; whoever is on an arm goes nowhere by themselves. */
function towardsArms({ players }: Scene, { from, to }: Player): readonly Spot[] {
  const carrier = actorIn(players, to?.carriedBy ?? "");
  const onFoot = from !== null && from.carriedBy === null && from.does.seat === undefined;
  return onFoot && carrier !== null ? [from.at, beforeCarrier(carrier, from)] : [];
}

/** One after the other, as fast as one walks, or faster when the beat is short. */
function walksOf(legs: readonly { from: Spot; to: Spot }[], actor: Actor, at: number, until: number): Walk[] {
  const cycle = CYCLE * Math.sqrt(actor.build.body.height / 430);
  const needs = legs.map(({ from, to }) => {
    const steps =
      Math.hypot(to.x - from.x, to.y - from.y) / (travelOf(actor.build) * Math.max(from.scale, to.scale));
    return Math.max(420, steps * cycle + 160);
  });
  const whole = needs.reduce((sum, need) => sum + need, 0);
  const hurry = Math.min(1, Math.max(0.2, (until - at) / Math.max(whole, 1)));
  let begins = at;
  return legs.map(({ from, to }, index) => {
    const over = (needs[index] ?? 0) * hurry;
    const walk = { from, to, at: begins, over };
    begins += over;
    return walk;
  });
}

function startsFacing(first: Actor, { from }: Player, walks: readonly Walk[]): Facing {
  const [walk] = walks;
  return from === null && walk !== undefined ? (heading(walk) ?? first.facing) : first.facing;
}

function turnsOf(faces: Facing, walks: readonly Walk[], last: Facing | null, begins: number): Turn[] {
  const turns: Turn[] = [];
  let facing = faces;
  const turn = (at: number, to: Facing | null): void => {
    if (to !== null && to !== facing) {
      turns.push({ at, to });
      facing = to;
    }
  };
  for (const walk of walks) {
    turn(Math.max(walk.at - 40, 300), heading(walk));
  }
  const end = walks.at(-1);
  turn(end === undefined ? begins + 300 : end.at + end.over + 160, last);
  return turns;
}

/** Where a walk leads; straight up or down it leaves the face where it is. */
function heading({ from, to }: Walk): Facing | null {
  return Math.abs(to.x - from.x) < 24 ? null : to.x < from.x ? "left" : "right";
}

function isDown({ does }: Actor): boolean {
  return (
    does.seat !== undefined || does.pose === "sitting" || does.pose === "lying" || does.pose === "crouching"
  );
}

function distance(one: Spot, other: Spot): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}
