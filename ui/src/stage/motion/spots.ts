/**
 * Where hands go in an act: to the thing where it lies, to the middle between two people, under a child's arms.
 *
 * A hand goes no further than to the thing, and two hands meet low, between two bodies: nobody reaches past
 * somebody's face, and nobody behind the own back.
 */
import { bonesOf, type Part, type Reaches } from "../people";
import type { Facing } from "../model";
import { GRIPS } from "../props";
import { rootOf, type Actor } from "../layout";
import type { Item, Player, Side, Whereabouts } from "../scene";
import { partAt } from "./reach";

/** A point of the stage. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** What somebody does with the hands, and the way that they look meanwhile. */
export interface Lead {
  readonly reaches: Reaches;
  readonly faces: Facing;
}

/** How far before the own middle a hand stays, and between which heights, as shares of the own height. */
const BEFORE = 0.09;
/** Below which a hand needs bent knees. */
const LOW = 0.4;
/** How low two hands meet under a shoulder, as a share of the height. */
const BELT = 0.17;
/** How far a back is bowed, in degrees, for a thing, for a child, and towards somebody who reaches out as well. */
const BOWS = { thing: 30, child: 9, other: 12 } as const;
/** How far apart two hands take a child, and how high, as a share of its height. */
const ASIDE = 14;
const UNDER_ARMS = 0.6;
/** How much nearer than the middle of a child the hands stay, as a share of the own height. */
const TOWARDS = 0.09;
/** How near a child comes to be taken up, as a share of the height of who does it. */
const ARMS_LENGTH = 0.24;

/** Where those who have a hand in a thing lead it. */
export function spotsOfItem({ thing, from, to }: Item, players: readonly Player[]): Map<string, Lead> {
  const held = [from, to].filter((where) => where?.kind === "held");
  const placed = [from, to].find((where) => where?.kind === "placed");
  const actors = held.flatMap(({ role }) => actorIn(players, role) ?? []);
  const bows = placed === undefined ? BOWS.other : BOWS.thing;
  const spot = placed?.kind === "placed" ? gripOf(thing.prop, placed) : meeting(actors);
  return new Map(
    held.flatMap((where) => {
      const actor = actorIn(players, where.role);
      if (actor === null || spot === null) {
        return [];
      }
      const { reaches, faces } = leadTo(actor, spot, where.side);
      return [[where.role, { reaches: { ...reaches, bows }, faces }]];
    }),
  );
}

/** Where a child goes to be taken up: from its own side to before the one who does it, no nearer than it is. */
export function beforeCarrier(carrier: Actor, { at }: Actor): Actor["at"] {
  const way = carrier.at.x - at.x;
  const apart = ARMS_LENGTH * carrier.build.body.height * carrier.at.scale;
  return Math.abs(way) <= apart ? at : { ...at, x: carrier.at.x - Math.sign(way) * apart };
}

/** Where somebody leads both hands to take up a child, or to let it down. */
export function spotOfChild(carrier: Actor, child: Actor): Lead {
  const { x, y, scale } = beforeCarrier(carrier, child);
  const seat = child.does.seat === undefined ? 1 : 0.78;
  const under = { x, y: y - child.build.body.height * UNDER_ARMS * seat * scale };
  const { reaches, faces } = leadTo(carrier, under, "near");
  const [ahead, high] = reaches.near ?? [0, 0];
  const kneels = carrier.does.seat === undefined && carrier.build.aid !== "wheelchair";
  const nearer = Math.max(ahead - TOWARDS * carrier.build.body.height, BEFORE);
  return {
    reaches: {
      ...reaches,
      stoops: false,
      kneels,
      bows: BOWS.child,
      near: [nearer, high],
      far: [nearer + ASIDE, high - ASIDE / 2],
    },
    faces,
  };
}

/** Somebody as they are when they have come to rest; as they were, if they go. */
export function actorIn(players: readonly Player[], role: string): Actor | null {
  const player = players.find((other) => other.role === role);
  return player?.to ?? player?.from ?? null;
}

function gripOf(prop: Item["thing"]["prop"], { placed }: Extract<Whereabouts, { kind: "placed" }>): Spot {
  const { x, y, scale } = placed.at;
  return { x: x + GRIPS[prop].x * scale, y: y + GRIPS[prop].y * scale };
}

/** Half-way between two, at the belt of the smaller; a little higher where the other is much taller. */
function meeting(actors: readonly Actor[]): Spot | null {
  const [one, other] = actors;
  if (one === undefined || other === undefined) {
    return null;
  }
  const [a, b] = [beltOf(one), beltOf(other)];
  return { x: (a.x + b.x) / 2, y: 0.75 * Math.max(a.y, b.y) + 0.25 * Math.min(a.y, b.y) };
}

function beltOf(actor: Actor): Spot {
  const shoulder: Part = "upper-arm-near";
  const [, , , , , y] = partAt(rootOf(actor), bonesOf(actor.build, actor.does), shoulder);
  return { x: actor.at.x, y: y + BELT * actor.build.body.height * actor.at.scale };
}

/**
 * A point of the stage as somebody's own. Whoever stands turns to it; who sits the wrong way for it does not reach
 * behind the back. What is worn is taken with the near hand.
 */
function leadTo({ at, facing, build, does }: Actor, { x, y }: Spot, side: Side): Lead {
  const { height } = build.body;
  const stands = does.seat === undefined && does.pose !== "lying";
  const isBeside = Math.abs(x - at.x) < height * BEFORE * at.scale;
  const faces = !stands || isBeside ? facing : x < at.x ? "left" : "right";
  const ahead = Math.max(((faces === "left" ? -1 : 1) * (x - at.x)) / at.scale, height * BEFORE);
  const high = (y - at.y) / at.scale;
  const stoops = stands && build.aid !== "wheelchair" && -high < height * LOW;
  return { reaches: { [side === "far" ? "far" : "near"]: [ahead, high], stoops }, faces };
}
