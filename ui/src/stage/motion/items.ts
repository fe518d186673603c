/** The movements of things: with the hand that holds them, and from hand to hand. */
import { GRIPS, turnedOn, type PropId } from "../props";
import type { Bone, Part } from "../people";
import type { Item, Scene, Side, Whereabouts } from "../scene";
import { FLIGHT, type Act } from "./acts";
import { between } from "./bones";
import { changed } from "./ease";
import { boneOf, inverse, matrixOf, within, type Matrix } from "./matrix";
import type { Body } from "./people";
import { ownTracks } from "./own";
import { partAt } from "./reach";
import { fadeOf, trackOf, type Track } from "./track";

/** Everything that moves in things. */
export function itemTracks(
  { items, still }: Scene,
  bodies: readonly Body[],
  acts: ReadonlyMap<string, Act>,
  times: readonly number[],
  length: number,
): Track[] {
  return items.flatMap((item) => {
    const of = `thing:${item.thing.id}`;
    return [
      ...flight(of, item, bodies, acts.get(item.thing.id), times, length),
      ...(still ? [] : ownTracks(item, length)),
    ];
  });
}

/** The transform of a thing's foot within a hand that holds it. */
function inHandMatrix(prop: PropId): Matrix {
  const { x, y, angle = 0 } = GRIPS[prop];
  return within(matrixOf({ x: 0, y: 0, angle }), matrixOf({ x: -x, y: -y, angle: 0 }));
}

function flight(
  of: string,
  { thing, from, to }: Item,
  bodies: readonly Body[],
  act: Act | undefined,
  times: readonly number[],
  length: number,
): Track[] {
  const prop = thing.prop;
  if (from === null || sameWhere(from, to)) {
    return [];
  }
  const at = act?.at ?? length * 0.3;
  const samples = times.map((time, index) => {
    const share = changed(time, at - FLIGHT / 2, FLIGHT);
    const [one, other] = [whereIs(from, prop, bodies, index), whereIs(to, prop, bodies, index)];
    const facing = Math.sign((one.scaleX ?? 1) * (other.scaleX ?? 1)) || 1;
    const world = between({ ...one, scaleX: (one.scaleX ?? 1) * facing }, other, share);
    const hand = to.kind === "held" ? handAt(to, bodies, index) : null;
    const bone =
      hand === null
        ? world
        : boneOf(within(within(inverse(hand), matrixOf(world)), inverse(inHandMatrix(prop))));
    return { time, bone };
  });
  return [
    ...trackOf(of, "thing", samples, length),
    ...turning(of, { thing, from, to }, at, times, length),
    ...strapping(from, 1, at, length),
    ...strapping(to, 0, at, length),
  ];
}

/** Straps go with the rucksack: off the one who wore it, on to the one who will. */
function strapping(where: Whereabouts, before: 0 | 1, at: number, length: number): Track[] {
  return where.kind === "held" && where.side === "back"
    ? [
        fadeOf(
          `role:${where.role}`,
          "straps",
          [
            [at - FLIGHT / 2, before],
            [at, 1 - before],
          ],
          length,
        ),
      ]
    : [];
}

/** What lies flat is taken up, and laid down, as it turns on the table. */
function turning(
  of: string,
  { thing, from, to }: Item,
  at: number,
  times: readonly number[],
  length: number,
): Track[] {
  const turned = (where: Whereabouts | null): Bone =>
    where?.kind === "placed" && where.placed.lies ? turnedOn(thing.prop) : { x: 0, y: 0, angle: 0 };
  const [one, other] = [turned(from), turned(to)];
  const samples = times.map((time) => ({
    time,
    bone: between(one, other, changed(time, at - FLIGHT / 2, FLIGHT)),
  }));
  return trackOf(of, "turned", samples, length);
}

function whereIs(where: Whereabouts, prop: PropId, bodies: readonly Body[], index: number): Bone {
  if (where.kind === "placed") {
    const { x, y, scale } = where.placed.at;
    return { x, y, angle: 0, scaleX: scale, scaleY: scale * where.placed.flat };
  }
  const hand = handAt(where, bodies, index);
  return hand === null ? { x: 0, y: 0, angle: 0 } : boneOf(within(hand, inHandMatrix(prop)));
}

function handAt(where: Whereabouts, bodies: readonly Body[], index: number): Matrix | null {
  const body =
    where.kind === "held" ? bodies.find(({ table }) => table.player.role === where.role) : undefined;
  const [figure, root] = [body?.figures[index], body?.world[index]];
  return where.kind === "placed" || figure === undefined || root === undefined
    ? null
    : partAt(root, figure.bones, partFor(where.side));
}

/** The part of a person that has what is there. */
const partFor = (side: Side): Part => (side === "near" || side === "far" ? `hold-${side}` : side);

function sameWhere(one: Whereabouts, other: Whereabouts): boolean {
  if (one.kind === "placed" || other.kind === "placed") {
    return (
      one.kind === "placed" &&
      other.kind === "placed" &&
      one.placed.at.x === other.placed.at.x &&
      one.placed.at.y === other.placed.at.y
    );
  }
  return one.role === other.role && one.side === other.side;
}
