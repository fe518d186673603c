/** In what states a thing can be seen; the first is how it is unless a film says otherwise. */
import type { PropId } from "./ids";

/** The states of the things that have more than one. */
export const STATES = {
  rucksack: ["closed", "open", "unpacked"],
  kettle: ["still", "steaming"],
  cup: ["plain", "steaming"],
  phone: ["dark", "lit"],
  envelope: ["thin", "thick", "heavy", "pile"],
  suitcase: ["closed", "open"],
  lamp: ["dark", "lit"],
  book: ["closed", "open"],
  kite: ["resting", "flying"],
  "kite-line": ["wound", "tangled"],
  umbrella: ["closed", "open"],
  plate: ["empty", "food"],
  "fish-fingers": ["steaming", "cold"],
  "birthday-cake": ["plain", "lit"],
  candle: ["unlit", "lit"],
  laptop: ["open", "lit", "closed"],
  "puzzle-piece": ["amber", "lake"],
  box: ["closed", "open"],
  battery: ["full", "half", "low", "empty"],
  "hamster-wheel": ["small", "great"],
  "weather-cloud": ["cloud", "rain", "snow", "sun"],
  "table-set": ["everyday", "spring", "summer", "autumn", "winter", "eid"],
} as const satisfies Partial<Record<PropId, readonly string[]>>;

/** A time of day on a clock, as `7:05` or `19:40`. */
const TIME = /^([01]?\d|2[0-3]):([0-5]\d)$/;

/** What a clock shows that nobody has set. */
const UNSET = "10:10";

/** How far the hands of a clock have turned from twelve at a time of day, in degrees. */
export function handsAt(time: string): { readonly hour: number; readonly minute: number } {
  const [, hours = "10", minutes = "10"] = TIME.exec(time) ?? [];
  return { hour: (Number(hours) % 12) * 30 + Number(minutes) / 2, minute: Number(minutes) * 6 };
}

/** The states that have names; a clock's are times of day. */
export function statesOf(prop: PropId): readonly string[] {
  const states: Readonly<Partial<Record<PropId, readonly string[]>>> = STATES;
  return states[prop] ?? [];
}

/** Whether a thing can be in a state. */
export function isState(prop: PropId, state: string): boolean {
  return prop === "clock" ? TIME.test(state) : statesOf(prop).includes(state);
}

/** The state in which a thing is drawn: the one asked for, or how it is by itself. */
export function stateOf(prop: PropId, asked?: string): string {
  if (asked !== undefined && isState(prop, asked)) return asked;
  return prop === "clock" ? UNSET : (statesOf(prop)[0] ?? "");
}
