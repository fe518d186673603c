/** The names by which films are checked against the drawings: who checks and who draws know the same. */
import { describe, expect, test } from "vitest";

import type * as wire from "../src/generated/ipc";
import type { Light, Mood, Pose, Season, Weather } from "../src/stage/model";
import { CAST } from "../src/stage/people";
import { MARKS, PLACES, restOf, type PlaceId, type PlaceMark } from "../src/stage/places";
import { GRIPS, PICTOGRAMS, PROPS, STATES } from "../src/stage/props";
import { parseStage, readStage, type PlaceNames } from "./kit/stage-file";

/** How far a hand is from what it takes at most, one step included. */
const REACH = 270;
/** The age of the oldest child that is carried. */
const SMALL = 5;

const stage = readStage();

/** Complete by its type, and of the wire as well as of the drawings. */
const namesOf = <Name extends string>(names: Readonly<Record<Name, true>>): string[] =>
  Object.keys(names).sort();
const sorted = (names: readonly string[] = []): string[] => [...names].sort();
const those = (is: (aid: string | undefined, age: number) => boolean): string[] =>
  Object.entries(CAST)
    .filter(([, { aid, age }]) => is(aid, age))
    .map(([id]) => id)
    .sort();
const carriedIn = (hands: number): string[] => PROPS.filter((prop) => GRIPS[prop].hands === hands).sort();

const marksOf = (place: PlaceId): [string, PlaceMark][] => {
  const marks: [string, PlaceMark][] = Object.entries(MARKS[place]);
  // Where one only sits, the marks that every place has are other names for seats; the script uses their own.
  const open = ["left", "centre", "right"];
  const isAlias = (name: string, mark: PlaceMark): boolean =>
    open.includes(name) && marks.some(([other, { x, y }]) => other !== name && x === mark.x && y === mark.y);
  return marks.filter(([name, mark]) => !isAlias(name, mark));
};

/** What a place would be called by its drawing. */
function drawn(place: PlaceId): Pick<PlaceNames, "seats" | "faces"> & { readonly marks: string[] } {
  const marks = marksOf(place);
  const seats = marks.filter(([, { seat }]) => seat !== undefined);
  const faces = seats.flatMap(([name, { look }]) => (look === undefined ? [] : [[name, look] as const]));
  return {
    marks: marks.map(([name]) => name),
    seats: seats.map(([name]) => name),
    faces: Object.fromEntries(faces),
  };
}

const stretch = (one: PlaceMark, other: PlaceMark): number => {
  const toThing = Math.max(Math.abs(one.x - restOf(other).x), Math.abs(other.x - restOf(one).x));
  return Math.min(Math.abs(one.x - other.x), toThing);
};

test("light, seasons and weather are those that places are drawn in", () => {
  expect(sorted(stage.light)).toEqual(namesOf<Light | wire.Light>({ day: true, evening: true, night: true }));
  const seasons = namesOf<Season | wire.Season>({ spring: true, summer: true, autumn: true, winter: true });
  expect(sorted(stage.seasons)).toEqual(seasons);
  const weather = namesOf<Weather | wire.Weather>({ clear: true, rain: true, snow: true, wind: true });
  expect(sorted(stage.weather)).toEqual(weather);
});

test("moods and poses are those that people are drawn in", () => {
  const moods = namesOf<Mood | wire.Mood>({
    calm: true,
    glad: true,
    sad: true,
    worried: true,
    angry: true,
    tired: true,
    ashamed: true,
    hopeful: true,
  });
  expect(sorted(stage.moods)).toEqual(moods);
  const poses = namesOf<Pose | wire.Pose>({
    standing: true,
    sitting: true,
    walking: true,
    crouching: true,
    hugging: true,
    carrying: true,
    "turned-away": true,
    "on-the-phone": true,
    lying: true,
    reaching: true,
    leaning: true,
    waving: true,
    "covering-face": true,
    "arms-crossed": true,
  });
  expect(sorted(stage.poses.all)).toEqual(poses);
});

test("people are the cast, with their aids and ages", () => {
  expect(sorted(stage.people.all)).toEqual(Object.keys(CAST).sort());
  expect(sorted(stage.people.wheelchair)).toEqual(those((aid) => aid === "wheelchair"));
  expect(sorted(stage.people.cane)).toEqual(those((aid) => aid === "cane"));
  expect(sorted(stage.people.small)).toEqual(those((_, age) => age <= SMALL));
});

test("things are held in as many hands as they are drawn for, and look as they can", () => {
  expect(sorted(stage.props["one-hand"])).toEqual(carriedIn(1));
  expect(sorted(stage.props["two-hands"])).toEqual(carriedIn(2));
  expect(sorted(stage.props.standing)).toEqual(carriedIn(0));
  expect(stage.props.states).toEqual(STATES);
  expect(sorted(stage.pictograms)).toEqual(sorted(PICTOGRAMS));
});

test("places are those that are drawn", () => {
  expect(Object.keys(stage.places).sort()).toEqual(sorted(PLACES));
});

describe.each(PLACES)("%s", (place) => {
  const names = stage.places[place];

  test("has the marks, the seats and the ways to sit that are drawn", () => {
    const { marks, seats, faces } = drawn(place);
    expect(sorted(names?.marks)).toEqual(sorted(marks));
    expect(sorted(names?.seats)).toEqual(sorted(seats));
    expect(names?.faces ?? {}).toEqual(faces);
  });

  test("names its marks from left to right", () => {
    const at = Object.fromEntries(marksOf(place).map(([name, { x }]) => [name, x]));
    const across = (names?.marks ?? []).map((name) => at[name] ?? Number.NaN);
    expect(across).toEqual([...across].sort((one, other) => one - other));
  });

  test("has beds with a way to lie", () => {
    const marks = Object.fromEntries(marksOf(place));
    for (const bed of names?.beds ?? [])
      expect([bed, marks[bed]?.seat, marks[bed]?.look]).not.toContain(undefined);
  });

  test("seats everybody where it has nothing but seats", () => {
    const inside = marksOf(place).filter(([name]) => !name.startsWith("off-"));
    const isSeated = inside.every(([, { seat }]) => seat !== undefined);
    expect(names?.seated ?? false).toBe(isSeated);
  });

  test("says that a hand reaches only where it does", () => {
    const marks = Object.fromEntries(marksOf(place));
    for (const [one, other] of names?.beside ?? []) {
      const [from, to] = [marks[one], marks[other]];
      const far = from && to ? stretch(from, to) : Infinity;
      expect(far, `${one} and ${other}`).toBeLessThanOrEqual(REACH);
    }
  });
});

test("a hand does not reach across a room", () => {
  const { door, stove } = MARKS.kitchen;
  expect(stretch(door, stove)).toBeGreaterThan(REACH);
});

test("the reader of the file refuses what it does not know", () => {
  expect(parseStage('a = ["b", "c",]\n[d.e]\nf = { g = "h", i-j = "k" }\nl = true\n')).toEqual({
    a: ["b", "c"],
    d: { e: { f: { g: "h", "i-j": "k" }, l: true } },
  });
  expect(() => parseStage("a: b")).toThrow("no TOML");
  expect(() => parseStage("a = 'b'")).toThrow();
});
