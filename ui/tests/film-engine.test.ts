import { flushSync, mount, unmount } from "svelte";
import { expect, onTestFinished, test } from "vitest";

import type { FilmView } from "../src/generated/ipc";
import { Engine } from "../src/stage/engine.svelte";
import Stage from "../src/stage/Stage.svelte";
import { timelineOf, type Moment } from "../src/stage/timeline";
import { Animations } from "./kit/animations";
import { filmOf } from "./kit/films";
import { StillClock } from "./kit/still-clock";

/** A film on a stage in a document, with time that a test lets pass. */
class Shown {
  readonly clock = new StillClock();
  readonly animations = Animations.install(() => this.clock.now());
  readonly target = document.body.appendChild(document.createElement("div"));
  readonly timeline;
  readonly engine: Engine;

  constructor(film: FilmView, still = false) {
    this.timeline = timelineOf(
      film.beats.map(({ caption }) => caption),
      "sv",
    );
    this.engine = new Engine(
      () => film,
      () => this.timeline,
      () => still,
      this.clock,
    );
    const stage = mount(Stage, {
      target: this.target,
      props: { engine: this.engine, name: "", describedby: "" },
    });
    flushSync();
    onTestFinished(async () => {
      this.engine.destroy();
      await unmount(stage);
      this.target.remove();
    });
  }

  seek(moment: Moment): Map<string, string> {
    this.engine.seek(moment);
    flushSync();
    return this.picture();
  }

  /** Plays up to a moment before the end of a beat. */
  async playTo(beat: number, before: number): Promise<Map<string, string>> {
    this.engine.play();
    while (this.engine.beat < beat) {
      await this.clock.pass(this.left());
      flushSync();
    }
    await this.clock.pass(this.left() - before);
    return this.picture();
  }

  picture(): Map<string, string> {
    return this.animations.pictureOf(this.target);
  }

  left(): number {
    return (this.timeline.lengths[this.engine.beat] ?? 0) - this.engine.moment.time;
  }
}

function differences(one: Map<string, string>, other: Map<string, string>): string[] {
  const keys = new Set([...one.keys(), ...other.keys()]);
  return [...keys]
    .filter((key) => one.get(key) !== other.get(key))
    .map((key) => `${key}: ${String(one.get(key))} ≠ ${String(other.get(key))}`);
}

/** The ends of three beats of a film, played through in one go, and sought from the last to the first. */
async function bothWays(
  seed: number,
  leaks = false,
): Promise<{ played: Map<string, string>; sought: Map<string, string> }[]> {
  const film = filmOf(seed);
  const beats = [1, 3, 5];
  const player = new Shown(film);
  player.animations.leaks = leaks;
  const played = [];
  for (const beat of beats) {
    played.push(await player.playTo(beat, 5));
  }
  const seeker = new Shown(film);
  const sought = beats
    .toReversed()
    .map((beat) => seeker.seek({ beat, time: (seeker.timeline.lengths[beat] ?? 0) - 5 }))
    .toReversed();
  return played.map((picture, index) => ({ played: picture, sought: sought[index] ?? new Map() }));
}

const PATIENCE = 60_000;

for (const seed of [1, 2, 3, 4, 5, 6]) {
  test(
    `seeking to the end of a beat is playing to it (film ${String(seed)})`,
    { timeout: PATIENCE },
    async () => {
      for (const { played, sought } of await bothWays(seed)) {
        expect(played.size).toBeGreaterThan(100);
        expect(differences(played, sought)).toEqual([]);
      }
    },
  );
}

test("control: a stage that does not let go of the last beat is found", { timeout: PATIENCE }, async () => {
  const pictures = await bothWays(1, true);
  expect(pictures.flatMap(({ played, sought }) => differences(played, sought))).not.toEqual([]);
});

test("every moment of a beat but a still one looks different from the next", () => {
  const film = filmOf(9);
  const shown = new Shown(film);
  for (const [beat, { still }] of film.beats.entries()) {
    const length = shown.timeline.moving[beat] ?? 0;
    const [early, middle, late] = [0.25, 0.5, 0.75].map((share) =>
      shown.seek({ beat, time: share * length }),
    );
    if (!still && early !== undefined && middle !== undefined && late !== undefined) {
      expect(differences(early, middle).length).toBeGreaterThan(3);
      expect(differences(middle, late).length).toBeGreaterThan(3);
      expect(differences(early, late).length).toBeGreaterThan(3);
    }
  }
});

test("nothing moves before somebody presses play, and a pause stands", async () => {
  const shown = new Shown(filmOf(2));
  const first = shown.picture();
  await shown.clock.pass(60_000);
  expect(differences(first, shown.picture())).toEqual([]);
  shown.engine.play();
  await shown.clock.pass(1300);
  shown.engine.pause();
  const paused = shown.picture();
  expect(differences(first, paused).length).toBeGreaterThan(0);
  await shown.clock.pass(60_000);
  expect(differences(paused, shown.picture())).toEqual([]);
  expect(shown.engine.moment).toEqual({ beat: 0, time: 1300 });
});

test("the last image rests two seconds, and the film is over then", async () => {
  const shown = new Shown(filmOf(4, 2));
  await shown.playTo(1, 0.5);
  expect(shown.engine.finished).toBe(false);
  const resting = shown.picture();
  await shown.clock.pass(1);
  expect(shown.engine.finished).toBe(true);
  expect(shown.engine.playing).toBe(false);
  expect(differences(resting, shown.picture())).toEqual([]);
  shown.engine.play();
  flushSync();
  expect(shown.engine.moment).toEqual({ beat: 0, time: 0 });
});

test("an engine that is let go leaves nothing running", async () => {
  const shown = new Shown(filmOf(5));
  await shown.playTo(2, 1000);
  expect(shown.animations.living).toBeGreaterThan(10);
  shown.engine.destroy();
  expect(shown.animations.living).toBe(0);
  await shown.clock.pass(60_000);
  expect(shown.engine.beat).toBe(2);
});

test("with reduced motion beats are still pictures", async () => {
  const shown = new Shown(filmOf(6), true);
  shown.engine.play();
  await shown.clock.pass(60_000);
  expect(shown.engine.moment).toEqual({ beat: 0, time: 0 });
  shown.seek({ beat: 1, time: 0 });
  expect(shown.animations.living).toBe(0);
});
