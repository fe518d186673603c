import { expect, test } from "vitest";

import { hasLine, linesOf, withOrWithout } from "../src/exercises/lines";
import { faultsOf } from "./kit/structure";
import { area, kept, lockAndUnlock, texts, turnTo, type, withTools } from "./kit/tools";
import type { TestWindow } from "./kit/window";

const STEP = "thermometer";

async function atThermometer(): Promise<TestWindow> {
  const window = await withTools();
  await turnTo(window, STEP);
  return window;
}

/** The heights as they are heard, each with what is written there. */
const heights = (): string[] => texts(".thermometer ol > li .words");
/** How many pieces of the tube the column of colour fills. */
const filled = (): number => document.querySelectorAll(".tube rect:not(.glass)").length;

test("an example is taken in with one press, changed, and kept in a row of its own", async () => {
  const window = await atThermometer();
  await window.press("Jag suckar.");
  await window.press("Axlarna åker upp.");
  expect(area("Tecken vid två").value).toBe("Jag suckar.\nAxlarna åker upp.");
  expect(kept(window, STEP, "signs-2")).toBe("Jag suckar.\nAxlarna åker upp.");
  type("Tecken vid två", "Jag suckar högt.\nAxlarna åker upp.");
  await window.clock.pass(500);
  await window.settled();
  expect(kept(window, STEP, "signs-2")).toBe("Jag suckar högt.\nAxlarna åker upp.");
  expect(texts("[aria-pressed=true]"), "only what stands as it was offered").toEqual(["Axlarna åker upp."]);
  expect(kept(window, STEP, "do-2")).toBeUndefined();
});

test("a second press takes the example out again and leaves own words alone", async () => {
  const window = await atThermometer();
  type("Tecken vid fem", "Jag trampar hårt.");
  await window.press("Rösten blir hög.");
  await window.press("Rösten blir hög.");
  expect(area("Tecken vid fem").value).toBe("Jag trampar hårt.");
});

test("the thermometer shows what is written, from the mildest on, as high as it reaches", async () => {
  const window = await atThermometer();
  expect(filled()).toBe(0);
  expect(heights()).toEqual(["Vid 2", "Vid 5", "Vid 8"]);
  expect(window.text).toContain("Det du skriver längre ner syns här.");
  await window.press("Rösten blir hög.");
  await window.press("Jag lägger telefonen i hallen.");
  expect(filled()).toBe(2);
  expect(heights()[1]).toBe(
    "Vid 5 Tecken vid fem Rösten blir hög. Det gör jag vid fem Jag lägger telefonen i hallen.",
  );
  await window.press("Om rösten blir hög");
  expect(texts(".plan")).toEqual(["Min plan Om rösten blir hög, då går jag ut i trappan."]);
  expect(window.text).not.toContain("Det du skriver längre ner syns här.");
});

test("the thermometer follows every key, long before anything is saved", async () => {
  await atThermometer();
  for (const text of ["J", "Ja", "Jag tystnar."]) {
    type("Tecken vid fem", text);
    expect(heights()[1]).toBe(`Vid 5 Tecken vid fem ${text}`);
  }
});

test("everything is there again after a lock", async () => {
  const window = await atThermometer();
  await window.press("Hjärtat bultar.");
  await window.press("Jag går in i ett annat rum.");
  await lockAndUnlock(window);
  expect(window.screen).toBe("step");
  expect(area("Tecken vid åtta").value).toBe("Hjärtat bultar.");
  expect(filled()).toBe(3);
});

test("a text that the disk refuses says so at its field", async () => {
  const window = await atThermometer();
  window.host.failing = "disk-full";
  await window.press("Hjärtat bultar.");
  expect(texts("[data-save=failed]")).toHaveLength(1);
  window.host.failing = null;
  await window.press("Försök spara igen");
  expect(kept(window, STEP, "signs-8")).toBe("Hjärtat bultar.");
});

test("every field and every group of examples has a name", async () => {
  await atThermometer();
  expect(faultsOf(document)).toEqual([]);
  expect(document.querySelectorAll("main textarea")).toHaveLength(7);
  expect(document.querySelectorAll(".thermometer svg:not([aria-hidden], [aria-hidden] *)")).toHaveLength(0);
});

test("a line is taken in at the end, and out from wherever it stands", () => {
  expect(withOrWithout("", "A")).toBe("A");
  expect(withOrWithout("A\n\n", "B")).toBe("A\nB");
  expect(withOrWithout("A\nB\nC", "B")).toBe("A\nC");
  expect(hasLine("A och B", "A")).toBe(false);
  expect(linesOf(" \nA\n")).toEqual(["A"]);
});
