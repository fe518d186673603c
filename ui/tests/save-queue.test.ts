import { expect, test } from "vitest";

import type { SavedView, WriteAnswerRequest } from "../src/generated/ipc";
import { HostError } from "../src/platform";
import { SaveQueue } from "../src/writing/save-queue.svelte";
import { settle, StillClock } from "./kit/still-clock";

const PLACE = { module: "anger", step: "under-the-anger", field: "" };

/** A queue before a disk that takes as long, and fails as often, as a test says. */
class Desk {
  readonly clock = new StillClock();
  readonly queue: SaveQueue;
  /** What was handed over, and when. */
  readonly saves: { body: string; at: number }[] = [];
  /** How many saves run right now, and how many did at most. */
  running = 0;
  most = 0;
  duration = 0;
  failing = false;
  kept = true;
  readonly #began = this.clock.now();

  constructor() {
    this.queue = new SaveQueue((text) => this.#save(text), this.clock);
  }

  type(body: string, step = PLACE.step): void {
    this.queue.put({ ...PLACE, step, question: "Vad?", body });
  }

  get state() {
    return this.queue.stateOf(PLACE);
  }

  async #save({ body }: WriteAnswerRequest): Promise<SavedView> {
    this.saves.push({ body, at: this.clock.now() - this.#began });
    this.running += 1;
    this.most = Math.max(this.most, this.running);
    if (this.duration > 0) {
      await new Promise<void>((resolve) => {
        this.clock.after(this.duration, resolve);
      });
    }
    this.running -= 1;
    if (this.failing) {
      throw new HostError("disk-full");
    }
    return { kept: this.kept, at: 7 };
  }
}

test("a text is saved half a second after the last key and not before", async () => {
  const desk = new Desk();
  desk.type("a");
  await desk.clock.pass(300);
  desk.type("ab");
  await desk.clock.pass(499);
  expect(desk.saves).toEqual([]);
  await desk.clock.pass(1);
  expect(desk.saves).toEqual([{ body: "ab", at: 800 }]);
});

test("who writes without a pause is saved every two seconds", async () => {
  const desk = new Desk();
  for (let key = 0; key < 45; key += 1) {
    desk.type("x".repeat(key + 1));
    await desk.clock.pass(100);
  }
  expect(desk.saves.map((save) => save.at)).toEqual([2000, 4000]);
});

test("saved is said only when the disk has answered", async () => {
  const desk = new Desk();
  desk.duration = 1000;
  expect(desk.state).toEqual({ kind: "idle" });
  desk.type("a");
  expect(desk.state).toEqual({ kind: "saving" });
  await desk.clock.pass(1499);
  expect(desk.state).toEqual({ kind: "saving" });
  await desk.clock.pass(1);
  expect(desk.state).toEqual({ kind: "saved", at: 7 });
});

test("a text that changed while it was saved is not called saved", async () => {
  const desk = new Desk();
  desk.duration = 1000;
  desk.type("a");
  await desk.clock.pass(1000);
  desk.type("ab");
  await desk.clock.pass(600);
  expect(desk.saves).toHaveLength(1);
  expect(desk.state).toEqual({ kind: "saving" });
});

test("one save runs and one waits, however much is typed", async () => {
  const desk = new Desk();
  desk.duration = 1000;
  for (let key = 0; key < 40; key += 1) {
    desk.type("x".repeat(key + 1));
    await desk.clock.pass(200);
  }
  await desk.clock.pass(10_000);
  expect(desk.most).toBe(1);
  expect(desk.saves.at(-1)?.body).toHaveLength(40);
});

test("the next save rests twice as long as the last one took", async () => {
  const desk = new Desk();
  desk.duration = 1000;
  desk.type("a");
  await desk.clock.pass(1500);
  desk.type("ab");
  await desk.clock.pass(10_000);
  expect(desk.saves.map((save) => save.at)).toEqual([500, 3500]);
});

test("a flush neither waits for the pause nor rests", async () => {
  const desk = new Desk();
  desk.duration = 100;
  desk.type("a");
  const first = desk.queue.flush();
  await desk.clock.pass(100);
  await first;
  desk.type("ab");
  const second = desk.queue.flush();
  await desk.clock.pass(100);
  await second;
  expect(desk.saves).toEqual([
    { body: "a", at: 0 },
    { body: "ab", at: 100 },
  ]);
  await desk.clock.pass(10_000);
  expect(desk.saves).toHaveLength(2);
});

test("two flushes at once save once", async () => {
  const desk = new Desk();
  desk.duration = 100;
  desk.type("a");
  const both = Promise.all([desk.queue.flush(), desk.queue.flush()]);
  await desk.clock.pass(1000);
  await both;
  expect(desk.saves).toHaveLength(1);
});

test("texts of two pages are both handed over", async () => {
  const desk = new Desk();
  desk.type("a");
  desk.type("b", "small-step");
  await desk.queue.flush();
  expect(desk.saves.map((save) => save.body)).toEqual(["a", "b"]);
});

test("a guest's text is never called saved", async () => {
  const desk = new Desk();
  desk.kept = false;
  desk.type("a");
  await desk.queue.flush();
  expect(desk.state).toEqual({ kind: "guest" });
});

test("once a guest's text has come into a vault, nothing says any more that it is kept nowhere", async () => {
  const desk = new Desk();
  desk.kept = false;
  desk.type("a");
  await desk.clock.pass(500);
  expect(desk.state).toEqual({ kind: "guest" });
  desk.queue.moveIn();
  // What is idle and lies in the vault is called saved by the page.
  expect(desk.state).toEqual({ kind: "idle" });
});

test("a failed save says why, keeps the text and is tried again when asked", async () => {
  const desk = new Desk();
  desk.failing = true;
  desk.type("a");
  await desk.queue.flush();
  expect(desk.state).toEqual({ kind: "failed", code: "disk-full" });
  expect(desk.queue.unsaved(PLACE)).toBe("a");
  desk.failing = false;
  await desk.queue.flush();
  expect(desk.state).toEqual({ kind: "saved", at: 7 });
  expect(desk.queue.unsaved(PLACE)).toBeUndefined();
});

test("what was forgotten is neither saved nor told of", async () => {
  const desk = new Desk();
  desk.duration = 1000;
  desk.type("a");
  await desk.clock.pass(500);
  desk.type("ab");
  desk.queue.forget();
  await desk.clock.pass(10_000);
  expect(desk.saves.map((save) => save.body)).toEqual(["a"]);
  expect(desk.state).toEqual({ kind: "idle" });
  expect(desk.queue.unsaved(PLACE)).toBeUndefined();
});

test("control: the clock stands still, so nothing is saved by itself", async () => {
  const desk = new Desk();
  desk.type("a");
  await settle();
  expect(desk.saves).toEqual([]);
});
