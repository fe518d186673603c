/** Stages as a script tells them, for tests of one thing on them. */
import type { PersonView, StageView } from "../../src/generated/ipc";

/** Somebody who stands in the middle, but for what is told. */
export const person = (
  role: string,
  who: PersonView["person"],
  more: Partial<PersonView> = {},
): PersonView => ({
  role,
  person: who,
  mark: "centre",
  slot: 0,
  facing: "right",
  mood: "calm",
  pose: "standing",
  seated: false,
  left: null,
  right: null,
  carries: null,
  says: null,
  ...more,
});

/** People in the kitchen on a summer day, but for what is told. */
export const stageWith = (people: PersonView[], more: Partial<StageView> = {}): StageView => ({
  place: "kitchen",
  light: "day",
  season: "summer",
  weather: "clear",
  clock: null,
  camera: { on: null, zoom: 1 },
  things: [],
  people,
  ...more,
});
