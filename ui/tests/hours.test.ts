import { expect, test } from "vitest";

import type { HoursView } from "../src/generated/ipc";
import { answeringFirst, answersAt, isOld } from "../src/support/hours";
import { supportLines } from "./host/lines";

const weekdays: HoursView = { kind: "spans", spans: [{ fromDay: 1, toDay: 5, from: "08:00", to: "17:00" }] };

test("a line answers by the clock of Sweden, wherever the computer stands", () => {
  // Wednesday 12 November 2025: Sweden is one hour before UTC.
  expect(answersAt(weekdays, Date.parse("2025-11-12T06:59:00Z"))).toBe(false);
  expect(answersAt(weekdays, Date.parse("2025-11-12T07:00:00Z"))).toBe(true);
  expect(answersAt(weekdays, Date.parse("2025-11-12T15:59:00Z"))).toBe(true);
  expect(answersAt(weekdays, Date.parse("2025-11-12T16:00:00Z"))).toBe(false);
  // In July it is two.
  expect(answersAt(weekdays, Date.parse("2025-07-16T06:00:00Z"))).toBe(true);
});

test("a weekend is no weekday", () => {
  expect(answersAt(weekdays, Date.parse("2025-11-15T10:00:00Z"))).toBe(false);
  expect(answersAt({ kind: "always" }, Date.parse("2025-11-15T10:00:00Z"))).toBe(true);
});

test("hours that nobody confirmed promise nothing", () => {
  expect(answersAt({ kind: "unconfirmed" }, Date.parse("2025-11-12T10:00:00Z"))).toBe(false);
});

test("lines that answer now come first, and otherwise keep their order", () => {
  const lines = supportLines("sv").filter((line) => line.kind === "violence");
  const order = (moment: string) =>
    answeringFirst(lines.toReversed(), Date.parse(moment)).map(({ id }) => id);
  expect(order("2025-11-15T03:00:00Z")).toEqual(["kvinnofridslinjen", "choose-to-stop"]);
  expect(order("2025-11-12T10:00:00Z")).toEqual(["choose-to-stop", "kvinnofridslinjen"]);
});

test("what is more than a year old is called old", () => {
  expect(isOld("2024-12", Date.parse("2025-12-31T00:00:00Z"))).toBe(false);
  expect(isOld("2024-12", Date.parse("2026-01-01T00:00:00Z"))).toBe(true);
  expect(isOld("2024", Date.parse("2025-12-31T00:00:00Z"))).toBe(false);
  expect(isOld("2024", Date.parse("2026-01-01T00:00:00Z"))).toBe(true);
});
