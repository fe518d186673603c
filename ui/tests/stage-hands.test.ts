/** Where hands and feet are in the films, looked at often: nobody grabs, thrusts, lunges or reaches into a face. */
import { describe, expect, test } from "vitest";

import type { FilmView } from "../src/generated/ipc";
import { actsOf, withActs } from "../src/stage/motion/acts";
import { blended, swept } from "../src/stage/motion/bones";
import { OPENING } from "../src/stage/motion/changes";
import { figureOf, type Figure } from "../src/stage/motion/figure";
import { lifeOf } from "../src/stage/motion/life";
import { partAt } from "../src/stage/motion/reach";
import { timetableOf, type Timetable } from "../src/stage/motion/timetable";
import { bonesOf, CAST, type Bones, type Part } from "../src/stage/people";
import { measure } from "../src/stage/people/measure";
import { sceneOf } from "../src/stage/scene";
import { timelineOf } from "../src/stage/timeline";
import films from "./generated/films.json";

const FILMS = films as unknown as Record<string, FilmView>;

/** How often a beat is looked at. */
const LOOKS = 48;
/** How far a hand may be from its shoulder, of a whole arm, while one does something with it. */
const STRETCHED = 0.96;
/** How far apart two feet may be, as a share of the height. */
const STRIDE = 0.5;

/** Somebody at a time of a beat. */
interface Seen {
  readonly name: string;
  readonly role: string;
  readonly table: Timetable;
  readonly figure: Figure;
  readonly carried: boolean;
  /** On the way somewhere, arms swing, and one passes others by. */
  readonly walks: boolean;
}

/** Everybody at every look at a film. */
function looksAt(film: FilmView): Seen[][] {
  const { moving } = timelineOf(
    film.beats.map(({ caption }) => caption),
    "sv",
  );
  return moving.flatMap((length, index) => {
    const scene = sceneOf(film, index);
    if (scene === null) {
      return [];
    }
    const begins = scene.opens ? OPENING : Math.min(0.06 * length, 350);
    const planned = scene.players.map((player) => timetableOf(scene, player, length, begins));
    const acts = actsOf(scene, planned, length);
    const figures = planned
      .map((table) => withActs(table, acts))
      .map((table) => ({
        table,
        at: figureOf(table, lifeOf(table.player.role, index, length, true), () => 1),
      }));
    return Array.from({ length: LOOKS }, (_, look) => {
      const time = (length * look) / LOOKS;
      return figures.map(({ table, at }) => ({
        name: `beat ${String(index + 1)} at ${(look / LOOKS).toFixed(2)}: ${table.player.role}`,
        role: table.player.role,
        table,
        figure: at(time),
        walks: table.walks.some((walk) => time > walk.at - 100 && time < walk.at + walk.over + 200),
        carried: [table.player.from, table.player.to].some((actor) => (actor?.carriedBy ?? null) !== null),
      }));
    });
  });
}

const SIDES = ["near", "far"] as const;

const whereIs = ({ root, bones }: Figure, part: Part): readonly [x: number, y: number] => {
  const [, , , , x, y] = partAt(root, bones, part);
  return [x, y];
};

const distance = (one: readonly [number, number], other: readonly [number, number]): number =>
  Math.hypot(one[0] - other[0], one[1] - other[1]);

/** Hands that are thrust out: level or higher, and further from the shoulder than a bent arm reaches. */
function thrust(looks: readonly Seen[][]): string[] {
  return looks.flat().flatMap(({ name, table, figure, carried }) => {
    const { build, at } = table.player.drawn;
    const { upperArm, forearm } = measure(build.body);
    const free = [table.player.from, table.player.to].some(
      (actor) => actor?.does.pose === "waving" || actor?.does.pose === "lying",
    );
    return carried || free
      ? []
      : SIDES.filter((side) => {
          const [shoulder, hand] = [whereIs(figure, `upper-arm-${side}`), whereIs(figure, `hand-${side}`)];
          const whole = (upperArm + forearm) * Math.max(at.scale, 0.01);
          const isLevel = hand[1] - shoulder[1] < whole * 0.45;
          return isLevel && distance(shoulder, hand) > whole * STRETCHED;
        }).map((side) => `${name}, ${side}`);
  });
}

/** Hands of one person in the head or at the neck of another, without a hug. */
function atFaces(looks: readonly Seen[][]): string[] {
  return looks.flatMap((people) =>
    people.flatMap((one) =>
      people
        .filter((other) => other !== one && !one.carried && !other.carried && !hug(one) && !hug(other))
        .flatMap((other) => {
          const { build, at } = other.table.player.drawn;
          const size = measure(build.body).head * 31 * at.scale;
          const [x, y] = whereIs(other.figure, "head");
          // The head turns at its lower end: its middle is above that, and the neck below.
          const middle = [x, y - size * 0.6] as const;
          // Whose arms hang, while a child passes by, does not reach for it, nor does who holds an umbrella over it.
          const own = one.table.player.drawn;
          const hangs = own.build.body.height * own.at.scale * 0.14;
          return SIDES.filter((side) => {
            const hand = whereIs(one.figure, `hand-${side}`);
            const shelters = own.does.holds?.[side] === "raised";
            return (
              !one.walks &&
              !other.walks &&
              !shelters &&
              Math.abs(hand[0] - one.figure.root.x) > hangs &&
              distance(hand, middle) < size * 1.3
            );
          }).map((side) => `${one.name}'s ${side} hand at ${other.role}`);
        }),
    ),
  );
}

const hug = ({ table: { player } }: Seen): boolean =>
  [player.from, player.to].some((actor) => actor?.does.pose === "hugging");

/** Feet that stand further apart than in a stroll. */
function lunges(looks: readonly Seen[][]): string[] {
  return looks
    .flat()
    .filter(({ table, figure, carried }) => {
      const { build, at } = table.player.drawn;
      const [near, far] = [whereIs(figure, "foot-near"), whereIs(figure, "foot-far")];
      return !carried && Math.abs(near[0] - far[0]) > STRIDE * build.body.height * at.scale;
    })
    .map(({ name }) => name);
}

describe.each(Object.entries(FILMS))("in the film of %s", (_, film) => {
  const looks = looksAt(film);

  test("no arm is thrust out", () => {
    expect(thrust(looks)).toEqual([]);
  });

  test("no hand is in another's face or at another's neck", () => {
    expect(atFaces(looks)).toEqual([]);
  });

  test("nobody lunges", () => {
    expect(lunges(looks)).toEqual([]);
  });
});

test("control: arms that go out as far as they are long, and legs that do, are found", () => {
  const out = (film: FilmView, change: (figure: Figure) => Figure): Seen[][] =>
    looksAt(film).map((people) => people.map((seen) => ({ ...seen, figure: change(seen.figure) })));
  const turned =
    (angles: Partial<Record<Part, number>>) =>
    (figure: Figure): Figure => ({
      ...figure,
      bones: Object.entries(angles).reduce(
        (bones, [part, angle]) => ({ ...bones, [part]: { ...bones[part as Part], angle } }),
        figure.bones,
      ),
    });
  const films = Object.values(FILMS);
  const straight = turned({ "upper-arm-near": -90, "forearm-near": 0 });
  expect(films.every((film) => thrust(out(film, straight)).length > 0)).toBe(true);
  expect(films.some((film) => atFaces(out(film, straight)).length > 0)).toBe(true);
  const wide = turned({ "thigh-near": 40, "thigh-far": -40, "shin-near": 0, "shin-far": 0 });
  expect(films.every((film) => lunges(out(film, wide)).length > 0)).toBe(true);
});

test("half-way between two postures an arm is more bent than in the middle of its joints' ways", () => {
  const [one, other] = (["waving", "on-the-phone"] as const).map((pose) =>
    bonesOf(CAST.erik, { pose, mood: "calm" }),
  );
  if (one === undefined || other === undefined) {
    throw new Error("no postures");
  }
  const reachOf = (bones: Bones): number => {
    const figure = { root: { x: 0, y: 0, angle: 0 }, bones };
    return distance(whereIs(figure, "upper-arm-far"), whereIs(figure, "hand-far"));
  };
  expect(reachOf(swept(CAST.erik, one, other, 0.5))).toBeLessThan(reachOf(blended(one, other, 0.5)) - 4);
  expect(reachOf(swept(CAST.erik, one, other, 0))).toBe(reachOf(one));
  expect(reachOf(swept(CAST.erik, one, other, 1))).toBe(reachOf(other));
});
