/**
 * Plays a film on a drawn stage, beat by beat, with the Web Animations API.
 *
 * All animations of a beat are made when its stage has been drawn, last as long as it moves, and follow one
 * timeline: a play sets the same beginning for all of them, a pause or a seek the same time. So none can drift from
 * the others, and whether a moment was played to or sought cannot be told. What a beat left behind is cancelled
 * before the next one's are made.
 */
import { sceneOf, type Scene } from "./scene";
import type { FilmView } from "./film";
import { tracksOf, type Track } from "./motion";
import type { Moment, Timeline } from "./timeline";

/** What drives the animations: the document's timeline in the window, a still one in tests. */
export interface Pulse {
  /** Milliseconds, as the start of an animation counts them. */
  now(): number;
  /** Runs something later, unless the returned function is called first. */
  after(milliseconds: number, run: () => void): () => void;
}

/** The pulse of the window. */
export const documentPulse: Pulse = {
  now: () => Number(document.timeline.currentTime ?? 0),
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds);
    return () => {
      clearTimeout(timer);
    };
  },
};

/** A film on its way. */
export class Engine {
  #beat = $state(0);
  #playing = $state(false);
  #finished = $state(false);
  /** How far the beat has come; while it plays, that it was when it was set going. */
  #time = 0;
  #began = 0;
  #stage: Element | null = null;
  /** How long the beat was when its stage was drawn. */
  #staged = 0;
  /** Whether it was drawn as a still picture. */
  #stagedStill = false;
  #animations: Animation[] = [];
  #cancel = (): void => undefined;
  readonly #film: () => FilmView;
  readonly #timeline: () => Timeline;
  readonly #pulse: Pulse;
  /** With reduced motion every beat is a still picture. */
  readonly #still: () => boolean;

  /** What is drawn now. */
  readonly scene: Scene | null = $derived.by(() => sceneOf(this.#film(), this.#beat));

  constructor(
    film: () => FilmView,
    timeline: () => Timeline,
    still: () => boolean,
    pulse: Pulse = documentPulse,
  ) {
    this.#film = film;
    this.#timeline = timeline;
    this.#still = still;
    this.#pulse = pulse;
  }

  /** The beat on the stage, counted from 0. */
  get beat(): number {
    return this.#beat;
  }

  /** Whether the film goes on by itself. */
  get playing(): boolean {
    return this.#playing;
  }

  /** Whether the film rests on its last image. */
  get finished(): boolean {
    return this.#finished;
  }

  /** Where the film is now. */
  get moment(): Moment {
    const time = this.#playing ? this.#pulse.now() - this.#began : this.#time;
    return { beat: this.#beat, time: Math.min(Math.max(time, 0), this.#staged) };
  }

  /** The stage of the beat has been drawn: what moves on it begins to do so. */
  staged(stage: Element): void {
    this.#release();
    this.#stage = stage;
    this.#staged = this.#length;
    this.#stagedStill = this.#still();
    const { scene, beat: index } = this;
    if (scene === null || this.#stagedStill) {
      return;
    }
    const length = this.#timeline().moving[index] ?? 0;
    this.#animations = animated(stage, tracksOf(scene, { index, length }), length);
    this.#follow();
  }

  /** Begins to play, from the beginning if the film is over. */
  play(): void {
    if (this.#playing || this.#still()) {
      return;
    }
    if (this.#finished) {
      this.seek({ beat: 0, time: 0 });
    }
    this.#playing = true;
    this.#follow();
  }

  /** Stops where it is. */
  pause(): void {
    if (this.#playing) {
      this.#time = this.moment.time;
      this.#playing = false;
      this.#follow();
    }
  }

  /** Goes to a moment; what plays goes on playing from there. */
  seek({ beat, time }: Moment): void {
    const last = this.#film().beats.length - 1;
    this.#finished = false;
    this.#time = time;
    const to = Math.min(Math.max(beat, 0), last);
    if (to === this.#beat) {
      this.#follow();
    } else {
      // The stage is drawn anew, and `staged` goes on from there.
      this.#cancel();
      this.#beat = to;
      this.#began = this.#pulse.now() - time;
    }
  }

  /** The captions or the pace have changed: the beat goes on from the same share of its new length. */
  retimed(): void {
    const length = this.#length;
    if (this.#stage !== null && this.#staged > 0 && length !== this.#staged) {
      this.#time = (this.moment.time / this.#staged) * length;
      this.#began = this.#pulse.now() - this.#time;
      this.staged(this.#stage);
    }
  }

  /** Less motion is wanted, or no longer: the beat becomes a still picture, or one that can move. */
  restilled(): void {
    if (this.#stage !== null && this.#stagedStill !== this.#still()) {
      this.pause();
      this.staged(this.#stage);
    }
  }

  /** Stops at once and lets everything go. */
  destroy(): void {
    this.#playing = false;
    this.#release();
    this.#stage = null;
  }

  get #length(): number {
    return this.#timeline().lengths[this.#beat] ?? 0;
  }

  /** Sets every animation to where the film is, going or standing. */
  #follow(): void {
    this.#cancel();
    if (this.#playing) {
      this.#began = this.#pulse.now() - this.#time;
      for (const animation of this.#animations) {
        animation.startTime = this.#began;
      }
      this.#wait();
    } else {
      for (const animation of this.#animations) {
        animation.pause();
        animation.currentTime = this.#time;
      }
    }
  }

  #wait(): void {
    const left = this.#began + this.#length - this.#pulse.now();
    this.#cancel = this.#pulse.after(Math.max(left, 0), () => {
      if (this.#pulse.now() - this.#began < this.#length - 1) {
        this.#wait();
      } else {
        this.#onwards();
      }
    });
  }

  #onwards(): void {
    if (this.#beat < this.#film().beats.length - 1) {
      this.seek({ beat: this.#beat + 1, time: 0 });
    } else {
      this.pause();
      this.#finished = true;
    }
  }

  #release(): void {
    this.#cancel();
    for (const animation of this.#animations) {
      animation.cancel();
    }
    this.#animations = [];
  }
}

/** The animations of tracks on the parts of a stage, standing at their beginning. */
function animated(stage: Element, tracks: readonly Track[], length: number): Animation[] {
  const parts = new Map<string, Element[]>();
  for (const element of stage.querySelectorAll("[data-part]")) {
    // A picture that the film has left stands as it was.
    if (element.parentElement?.closest("[data-frozen]")) {
      continue;
    }
    const of = element.closest("[data-of]")?.getAttribute("data-of") ?? "stage";
    const key = `${of} ${element.getAttribute("data-part") ?? ""}`;
    parts.set(key, [...(parts.get(key) ?? []), element]);
  }
  return tracks.flatMap(({ of, part, frames }) =>
    (parts.get(`${of} ${part}`) ?? []).map((element) => {
      const animation = element.animate(
        frames.map((frame) => ({ ...frame })),
        { duration: length, fill: "both" },
      );
      animation.pause();
      return animation;
    }),
  );
}
