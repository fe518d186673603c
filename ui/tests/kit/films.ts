/** Films by lot: every name of the stage may come up, and what one beat leaves the next one finds. */
import type { BeatView, FilmView, PersonView, StageView, ThingView } from "../../src/generated/ipc";
import { CAST } from "../../src/stage/people";
import { MARKS, PLACES } from "../../src/stage/places";
import { GRIPS, PICTOGRAMS, PROPS } from "../../src/stage/props";

/** Numbers by lot, the same for the same seed. */
export class Lot {
  #state: number;

  constructor(seed: number) {
    this.#state = seed * 2654435761 + 1;
  }

  /** From 0 to 1. */
  next(): number {
    this.#state = (Math.imul(this.#state ^ (this.#state >>> 15), 2246822519) + 3266489917) | 0;
    return ((this.#state ^ (this.#state >>> 13)) >>> 0) / 4294967296;
  }

  /** One of several. */
  of<Value>(values: readonly Value[]): Value {
    const value = values[Math.floor(this.next() * values.length)];
    if (value === undefined) {
      throw new Error("nothing to draw from");
    }
    return value;
  }

  /** Whether something of that chance happens. */
  hits(chance: number): boolean {
    return this.next() < chance;
  }
}

const MOODS = ["calm", "glad", "sad", "worried", "angry", "tired", "ashamed", "hopeful"] as const;
const POSES = [
  "standing",
  "sitting",
  "crouching",
  "hugging",
  "turned-away",
  "on-the-phone",
  "reaching",
  "leaning",
  "waving",
  "covering-face",
  "arms-crossed",
] as const;
const ROLES = ["one", "two", "three"] as const;

/** A film of a seed. */
export function filmOf(seed: number, length = 6): FilmView {
  const lot = new Lot(seed);
  const people = Object.keys(CAST) as PersonView["person"][];
  const cast = Object.fromEntries(ROLES.map((role) => [role, lot.of(people)]));
  const beats: BeatView[] = [];
  for (let index = 0; index < length; index += 1) {
    const before = beats.at(-1)?.stage ?? null;
    beats.push(beatOf(lot, cast, before, index));
  }
  return { cast, beats };
}

function beatOf(
  lot: Lot,
  cast: Record<string, PersonView["person"]>,
  before: StageView | null,
  index: number,
): BeatView {
  const cut = before !== null && lot.hits(0.25);
  const continued = cut ? null : before;
  const place = continued?.place ?? lot.of(PLACES);
  const marks = Object.keys(MARKS[place]).filter((mark) => !mark.startsWith("off-"));
  const were = continued?.people ?? [];
  const people = ROLES.filter(() => lot.hits(0.8)).map((role, slot) =>
    personOf(lot, cast, role, slot, marks, were),
  );
  const things = thingsOf(lot, continued?.things ?? null, marks, people);
  const is = new Set(people.map(({ role }) => role));
  return {
    caption: "Någon gör något. ".repeat(2 + Math.floor(lot.next() * 6)).slice(0, 140),
    cut,
    still: lot.hits(0.1),
    enters: people
      .filter(({ role }) => !were.some((other) => other.role === role))
      .map(({ role, mark }) => ({ role, at: lot.hits(0.5) ? "off-left" : mark })),
    leaves: were
      .filter(({ role }) => !is.has(role))
      .map(({ role }) => ({ role, by: lot.of([...marks, "off-right"]) })),
    stage: {
      place,
      light: lot.hits(0.3) ? lot.of(["day", "evening", "night"]) : (continued?.light ?? "day"),
      season: continued?.season ?? lot.of(["spring", "summer", "autumn", "winter"]),
      clock: lot.hits(0.3) ? lot.of(["7:05", "12:00", "23:59"]) : (continued?.clock ?? null),
      weather: lot.hits(0.3) ? lot.of(["clear", "rain", "snow", "wind"]) : (continued?.weather ?? "clear"),
      camera: { on: lot.hits(0.5) ? null : lot.of([...ROLES, ...marks]), zoom: 1 + (index % 3) * 0.3 },
      people,
      things,
    },
  };
}

function personOf(
  lot: Lot,
  cast: Record<string, PersonView["person"]>,
  role: string,
  slot: number,
  marks: readonly string[],
  were: readonly PersonView[],
): PersonView {
  const was = were.find((other) => other.role === role);
  const pose = lot.of(POSES);
  return {
    role,
    person: cast[role] ?? "noah",
    mark: was !== undefined && lot.hits(0.5) ? was.mark : lot.of(marks),
    slot,
    facing: lot.of(["left", "right"]),
    mood: lot.of(MOODS),
    pose,
    seated: pose === "sitting",
    left: null,
    right: null,
    carries: null,
    says: lot.hits(0.3) ? lot.of(PICTOGRAMS) : null,
  };
}

/** Two things that lie about or are in somebody's hands; those in hands are noted in `people`. */
function thingsOf(
  lot: Lot,
  before: readonly ThingView[] | null,
  marks: readonly string[],
  people: PersonView[],
): ThingView[] {
  const light = PROPS.filter((prop) => GRIPS[prop].hands === 1);
  const were =
    before ?? ["first", "second"].map((id) => ({ id, prop: lot.of(light), mark: null, state: null }));
  return were.map((thing) => {
    const taker = people.findIndex(({ right }) => right === null);
    const holder = people[taker];
    if (holder !== undefined && lot.hits(0.5)) {
      people[taker] = { ...holder, right: thing.id };
      return { ...thing, mark: null };
    }
    return { ...thing, mark: lot.of(marks) };
  });
}
