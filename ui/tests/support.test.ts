import { expect, test } from "vitest";

import { inSwedish } from "./kit/entrances";
import type { TestWindow } from "./kit/window";

/** The lines of one group, as they stand on the page at a moment, and those that are said to answer. */
async function violenceAt(window: TestWindow, moment: string): Promise<{ order: string[]; open: string[] }> {
  await window.clock.pass(Date.parse(moment) - window.clock.now());
  window.program.navigation.back();
  await window.settled();
  await window.press("Trygghet");
  const heading = [...document.querySelectorAll("h2")].find((h2) => h2.textContent.startsWith("Våld"));
  const lines = [...(heading?.parentElement?.querySelectorAll(".line") ?? [])];
  const nameOf = (line: Element): string => line.querySelector("h3")?.textContent ?? "";
  return {
    order: lines.map(nameOf),
    open: lines.filter((line) => line.textContent.includes("Öppet nu")).map(nameOf),
  };
}

const ALWAYS = "Kvinnofridslinjen";
const OFFICE_HOURS = "Välj att sluta";

test("the page shows first what answers at this hour", async () => {
  const window = await inSwedish();
  // The order in which the lines were found is turned about, so that the hour has something to do.
  const call = window.host.call.bind(window.host);
  window.host.call = async (name, ...request) => {
    const answer = await call(name, ...request);
    return name === "support"
      ? ({ lines: (answer as { lines: unknown[] }).lines.toReversed() } as typeof answer)
      : answer;
  };
  await window.press("Trygghet");
  expect(await violenceAt(window, "2025-11-19T10:00:00Z"), "a Wednesday at eleven").toEqual({
    order: [OFFICE_HOURS, ALWAYS],
    open: [OFFICE_HOURS, ALWAYS],
  });
  expect(await violenceAt(window, "2025-11-20T02:00:00Z"), "at three at night").toEqual({
    order: [ALWAYS, OFFICE_HOURS],
    open: [ALWAYS],
  });
  expect(await violenceAt(window, "2025-11-22T10:00:00Z"), "on a Saturday").toEqual({
    order: [ALWAYS, OFFICE_HOURS],
    open: [ALWAYS],
  });
  expect(await violenceAt(window, "2025-11-24T15:59:00Z"), "a minute before five").toMatchObject({
    open: [OFFICE_HOURS, ALWAYS],
  });
  expect(await violenceAt(window, "2025-11-24T16:00:00Z"), "at five").toMatchObject({ open: [ALWAYS] });
});

test("each line tells its hours, its languages, when it was found and its source", async () => {
  const window = await inSwedish();
  await window.press("Trygghet");
  const lines = [...document.querySelectorAll(".line")];
  expect(lines.length).toBeGreaterThan(2);
  for (const line of lines) {
    const facts = [...line.querySelectorAll("dt")].map((fact) => fact.textContent);
    expect(facts).toEqual(["Öppet", "Språk vi känner till", "Senast kontrollerad", "Källa"]);
    expect([...line.querySelectorAll("dd")].every((fact) => fact.textContent.trim() !== "")).toBe(true);
  }
});

test("hours that nobody confirmed are never said to be open", async () => {
  const window = await inSwedish();
  await window.press("Trygghet");
  const unconfirmed = [...document.querySelectorAll(".line")].filter((line) =>
    line.textContent.includes("inte kunnat bekräfta"),
  );
  expect(unconfirmed.length).toBeGreaterThan(0);
  expect(unconfirmed.some((line) => line.textContent.includes("Öppet nu"))).toBe(false);
});
