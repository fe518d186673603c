import { expect, test } from "vitest";

import { timelineOf } from "../src/stage/timeline";

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
  const { lengths, moving } = timelineOf([sixty, sixty], "sv");
  expect(moving).toEqual([4000, 4000]);
  expect(lengths).toEqual([4000, 6000]);
});
