/** What moves in a place: what falls from the sky, what stands in the wind, doors, the land beyond a car. */
import type { Bone } from "../people";
import { FALL, PASSING, timeOn, turnedBetween } from "../places";
import type { Scene } from "../scene";
import { changed } from "./ease";
import type { Timetable } from "./timetable";
import { thresholdAt } from "./ways";
import { trackOf, type Frame, type Track } from "./track";

const STAGE = "stage";
/** How wide a leaf is that stands open. */
const AJAR = 0.3;
const OPENS = 420;
const CLOSES = 900;
/** How long a door stays open behind somebody. */
const LINGERS = 500;

/** The movements of the place itself. */
export function sceneryTracks({ air, still, place }: Scene, length: number): Track[] {
  if (still) {
    return [];
  }
  const loops = (period: number): number => Math.max(1, Math.round(length / period));
  const wind = air.weather === "wind" ? 3.4 : air.weather === "clear" ? 0.9 : 1.5;
  const swing = (share: number, times: number): number => Math.sin(2 * Math.PI * share * times);
  const falls = air.weather === "rain" ? [700, 640, 580] : [11_000, 9000, 7500];
  return [
    ...(air.weather === "rain" || air.weather === "snow"
      ? falls.map((period, index) => endless(`fall-${String(index + 1)}`, 0, FALL, loops(period)))
      : []),
    ...(place === "car" ? [endless("passing", -PASSING, 0, loops(5200))] : []),
    ...sampled("car-wheel", length, loops(900), (share) => ({ x: 0, y: 0, angle: 360 * loops(900) * share })),
    ...sampled("sway", length, 24, (share) => ({
      x: 0,
      y: 0,
      angle: wind * (swing(share, loops(3400)) * 0.7 + swing(share, loops(2100)) * 0.3),
    })),
    ...sampled("clouds", length, 12, (share) => ({
      x: 14 * Math.sin(Math.PI * share ** 0.8),
      y: 0,
      angle: 0,
    })),
  ];
}

/** The hands of the clocks, where the time goes on. */
export function clockTracks({ air, timeBefore }: Scene, length: number): Track[] {
  if (timeBefore === null) {
    return [];
  }
  const by = turnedBetween(timeBefore, timeOn(air));
  const hand = (part: string, angle: number): Track[] =>
    sampled(part, length, 48, (share) => ({
      x: 0,
      y: 0,
      angle: angle * (changed(share * length, length * 0.1, length * 0.6) - 1),
    }));
  return [...hand("hour-hand", by.hour), ...hand("minute-hand", by.minute)];
}

/** Doors, as people come and go by them. */
export function doorTracks(tables: readonly Timetable[], length: number): Track[] {
  const passages: Passage[] = [...tables.flatMap(({ doors }) => doors), ...tables.flatMap(kept)];
  return [...new Set(passages.map(({ leaf }) => leaf))].flatMap((leaf) => {
    const times = passages.filter((door) => door.leaf === leaf);
    const open = (time: number): number =>
      Math.max(
        ...times.map(({ at, until = at }) =>
          Math.min(changed(time, at - OPENS, OPENS), 1 - changed(time, until + LINGERS, CLOSES)),
        ),
      );
    const moments = times.flatMap(({ at, until = at }) =>
      [at - OPENS, until + LINGERS].flatMap((begins) =>
        Array.from({ length: 15 }, (_, step) => begins + (step * CLOSES) / 14),
      ),
    );
    const samples = [0, ...moments, length]
      .filter((time) => time >= 0 && time <= length)
      .sort((one, other) => one - other)
      .map((time) => ({ time, bone: { x: 0, y: 0, angle: 0, scaleX: 1 - (1 - AJAR) * open(time) } }));
    return trackOf(
      STAGE,
      leaf,
      samples,
      length,
      samples.every(({ bone }) => bone.scaleX === 1),
    );
  });
}

/** A leaf, from when somebody is in it, and until when. */
interface Passage {
  readonly leaf: string;
  readonly at: number;
  readonly until?: number;
}

/** A door stands open as long as somebody stands in it. */
function kept({ player: { from, to }, walks, ready }: Timetable): Passage[] {
  const [was, is] = [from, to].map((actor) => (actor === null ? null : thresholdAt(actor.mark)));
  const walked = walks.length > 0;
  const first = was ?? (walked ? null : is) ?? null;
  return [
    ...(first === null
      ? []
      : [{ leaf: first, at: -OPENS, until: is === first ? Infinity : (walks[0]?.at ?? ready) }]),
    ...(is === null || is === undefined || is === first ? [] : [{ leaf: is, at: ready, until: Infinity }]),
  ];
}

function sampled(part: string, length: number, count: number, bone: (share: number) => Bone): Track[] {
  const samples = Array.from({ length: count + 1 }, (_, step) => ({
    time: (length * step) / count,
    bone: bone(step / count),
  }));
  return trackOf(STAGE, part, samples, length);
}

/** A movement that begins again without a seam, a whole number of times in the beat. */
function endless(part: string, x: number, y: number, times: number): Track {
  const at = (share: number): string => `translate(${String(x * share)}px, ${String(y * share)}px)`;
  const frames = Array.from({ length: times }, (_, round): Frame[] => [
    { offset: round / times, transform: at(0) },
    { offset: (round + 1) / times, transform: at(1) },
  ]);
  return { of: STAGE, part, frames: frames.flat() };
}
