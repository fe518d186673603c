/**
 * How long a film and its beats last.
 *
 * A beat lasts as long as a reader of its caption needs, so that one script serves every language. Time is in
 * milliseconds from the beginning of the film, or of a beat.
 */
import type { Language, Pace } from "../generated/ipc";

/** What a pace does to the length of a beat. */
const PACES: Readonly<Record<Pace, number>> = { slower: 1.5, normal: 1, faster: 0.75 };

/** Characters that a reader takes in a second. */
const SPEED: Readonly<Record<Language, number>> = { sv: 15, en: 15, ar: 12 };
/** What nobody reads faster, and no change on the stage is understood in less. */
const SHORTEST = 3500;
/** How long the last image rests. */
const REST = 2000;

/** A moment of a film: a beat, counted from 0, and the time in it. */
export interface Moment {
  readonly beat: number;
  readonly time: number;
}

/** Where the beats of a film lie in time. */
export interface Timeline {
  /** How long each beat lasts; the last one includes the rest of the last image. */
  readonly lengths: readonly number[];
  /** How long the stage of a beat moves; after it there is rest. */
  readonly moving: readonly number[];
}

/** The timeline of a film by the captions of its beats. */
export function timelineOf(captions: readonly string[], language: Language, pace: Pace = "normal"): Timeline {
  const moving = captions.map(
    (caption) => Math.max(SHORTEST, (lettersIn(caption) / SPEED[language]) * 1000) * PACES[pace],
  );
  const lengths = moving.map((length, beat) => (beat === moving.length - 1 ? length + REST : length));
  return { moving, lengths };
}

/** Signs as a reader counts them: a letter with its marks is one. */
function lettersIn(caption: string): number {
  return [...caption.normalize("NFC")].filter((sign) => !/\p{M}/u.test(sign)).length;
}
