/** At which times of a beat the stage is looked at: often where much happens, seldom where one only breathes. */
import { edgesOf, type Life } from "./life";
import { turningTimes } from "./figure";
import type { Act } from "./acts";
import { FLIGHT } from "./acts";
import type { Timetable } from "./timetable";

const OFTEN = 1000 / 24;
const SELDOM = 1000 / 6;

/** The times, in their order, from the first moment of the beat to its last. */
export function timesOf(
  tables: readonly Timetable[],
  lives: readonly Life[],
  acts: Iterable<Act>,
  length: number,
): number[] {
  const busy = [
    ...tables.flatMap(busySpans),
    ...[...acts].map(({ at }) => [at - FLIGHT, at + FLIGHT] as const),
  ];
  const times = new Set<number>([0, length]);
  for (let time = 0; time < length;) {
    times.add(time);
    time += busy.some(([from, to]) => time >= from && time < to) ? OFTEN : SELDOM;
  }
  for (const [from] of busy) {
    times.add(from);
  }
  for (const blink of lives.flatMap((life) => life.blinks)) {
    edgesOf(blink).forEach((edge) => times.add(edge));
  }
  for (const turn of tables.flatMap(({ turns }) => turns)) {
    turningTimes(turn).forEach((time) => times.add(time));
  }
  return [...times].filter((time) => time >= 0 && time <= length).sort((one, other) => one - other);
}

function busySpans({ walks, steps, turns }: Timetable): (readonly [from: number, to: number])[] {
  return [
    ...walks.map(({ at, over }) => [at - 100, at + over + 200] as const),
    ...steps.map(({ at, over }) => [at, at + over] as const),
    ...turns.map(({ at }) => [at - 300, at + 150] as const),
  ];
}
