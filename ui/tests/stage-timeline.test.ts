import { expect, test } from "vitest";

import { momentAt, timelineOf, timeOf } from "../src/stage/timeline";

const sixty = "a".repeat(60);

test("a beat lasts as long as its caption is read, and never shorter than three and a half seconds", () => {
  expect(timelineOf([sixty, "Kort.", ""], "sv").moving).toEqual([4000, 3500, 3500]);
  expect(timelineOf(["ب".repeat(60)], "ar").moving).toEqual([5000]);
});

test("harakat are not read for themselves", () => {
  expect(timelineOf(["بَ".repeat(60)], "ar").moving).toEqual([5000]);
});

test("the reader's pace stretches every beat", () => {
  expect(timelineOf([sixty, "Kort."], "en", "slower").moving).toEqual([6000, 5250]);
  expect(timelineOf([sixty, "Kort."], "en", "faster").moving).toEqual([3000, 2625]);
});

test("the last image rests two seconds", () => {
  const { lengths, moving, total } = timelineOf([sixty, sixty], "sv");
  expect(moving).toEqual([4000, 4000]);
  expect(lengths).toEqual([4000, 6000]);
  expect(total).toBe(10_000);
});

test("every time of a film is one moment, and the moment leads back to it", () => {
  const timeline = timelineOf([sixty, "Kort.", sixty], "sv");
  for (let time = 0; time <= timeline.total; time += 250) {
    expect(timeOf(timeline, momentAt(timeline, time))).toBe(time);
  }
  expect(momentAt(timeline, 4000)).toEqual({ beat: 1, time: 0 });
  expect(momentAt(timeline, 3999).beat).toBe(0);
  expect(momentAt(timeline, -5)).toEqual({ beat: 0, time: 0 });
  expect(momentAt(timeline, 99_999)).toEqual({ beat: 2, time: 6000 });
});
