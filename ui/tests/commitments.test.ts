import { expect, test } from "vitest";

import { readPromises, renamed, worded, writePromises } from "../src/exercises/promises";
import type { ExampleView } from "../src/generated/ipc";
import { faultsOf } from "./kit/structure";
import { area, comeBack, kept, lockAndUnlock, texts, turnTo, type, withTools } from "./kit/tools";
import type { TestWindow } from "./kit/window";

const STEP = "three-promises";
const LOVE = "Mitt barn får tycka om oss båda.";
const PACKING = "Jag håller reda på packningen.";

async function atPromises(children: string[] = []): Promise<TestWindow> {
  const window = await withTools();
  await window.host.call("write_personal", {
    children: children.map((name) => ({ name, birthYear: null })),
    stage: null,
  });
  await turnTo(window, STEP);
  return window;
}

const card = (): string[] => texts(".card ol li > p:first-child");
const heading = (): string | undefined => texts(".card h2")[0];
const offered = (): string[] => texts("[aria-pressed]");
const chosen = (): string[] => texts("[aria-pressed=true]");
const status = (): string | undefined => texts("main [role=status]")[0];

test("promises are chosen with a press, kept a line each, and there again after a lock", async () => {
  const window = await atPromises();
  expect(heading()).toBe("Till ditt barn");
  await window.press(LOVE);
  await window.press(PACKING);
  expect(card()).toEqual([LOVE, PACKING]);
  expect(chosen()).toEqual([LOVE, PACKING]);
  expect(kept(window, STEP, "promises")).toBe(`${LOVE}\n${PACKING}`);
  await lockAndUnlock(window);
  expect(card()).toEqual([LOVE, PACKING]);
  expect(chosen()).toEqual([LOVE, PACKING]);
});

test("the children's names stand in the promises and on the card", async () => {
  const window = await atPromises(["Alma", "", "Noor"]);
  expect(window.field("Vem är löftena till?").value).toBe("Alma och Noor");
  await window.press("Alma och Noor får tycka om oss båda.");
  expect(heading()).toBe("Till Alma och Noor");
  expect(kept(window, STEP, "promises")).toBe("Alma och Noor\n\nAlma och Noor får tycka om oss båda.");
});

test("a name that is typed here goes into what was chosen as it was offered, and not into own words", async () => {
  const window = await atPromises();
  await window.press(LOVE);
  type("Ett eget löfte", "Mitt barn och jag lagar mat på torsdagar.");
  await window.press("Lägg till löftet");
  window.fill("Vem är löftena till?", "Alma");
  expect(card()).toEqual(["Alma får tycka om oss båda.", "Mitt barn och jag lagar mat på torsdagar."]);
  expect(offered()[0]).toBe("Alma får tycka om oss båda.");
  expect(chosen()).toEqual(["Alma får tycka om oss båda."]);
  await lockAndUnlock(window);
  expect(window.field("Vem är löftena till?").value).toBe("Alma");
  expect(heading()).toBe("Till Alma");
});

test("a name without a promise is nothing to keep, and waits until the lock", async () => {
  const window = await atPromises();
  window.fill("Vem är löftena till?", "Alma");
  await comeBack(window, STEP);
  expect(window.field("Vem är löftena till?").value).toBe("Alma");
  expect(kept(window, STEP, "promises")).toBeUndefined();
  await lockAndUnlock(window);
  expect(window.field("Vem är löftena till?").value).toBe("");
});

test("three are enough: a fourth is refused and told why, until one is taken out", async () => {
  const window = await atPromises();
  for (const promise of offered().slice(0, 3)) {
    await window.press(promise);
  }
  expect(status()).toBe("Tre löften är valda. Ta bort ett om du vill byta.");
  const fourth = window.button(PACKING);
  expect(fourth.getAttribute("aria-disabled")).toBe("true");
  expect(document.getElementById(fourth.getAttribute("aria-describedby") ?? "")?.textContent).toContain(
    "Tre",
  );
  await window.press(PACKING);
  expect(card()).toHaveLength(3);
  await window.press(`Ta bort: ${LOVE}`);
  await window.press(PACKING);
  expect(card().at(-1)).toBe(PACKING);
});

test("what was taken out comes back with one press, to its place, and the focus follows", async () => {
  const window = await atPromises();
  await window.press(LOVE);
  await window.press(PACKING);
  await window.press(`Ta bort: ${LOVE}`);
  expect(card()).toEqual([PACKING]);
  expect(kept(window, STEP, "promises")).toBe(PACKING);
  expect(status()).toBe("Löftet är borttaget.");
  expect(document.activeElement?.textContent).toContain("Ångra");
  await window.press("Ångra");
  expect(card()).toEqual([LOVE, PACKING]);
  expect(document.activeElement?.textContent).toBe(`Ändra: ${LOVE}`);
  expect(kept(window, STEP, "promises")).toBe(`${LOVE}\n${PACKING}`);
});

test("a promise is changed in own words, saved as it is typed, and done with Enter", async () => {
  const window = await atPromises();
  await window.press(LOVE);
  await window.press(`Ändra: ${LOVE}`);
  expect(document.activeElement).toBe(area("Löfte"));
  type("Löfte", "Vera får\ntycka om oss båda.");
  await window.clock.pass(500);
  expect(kept(window, STEP, "promises"), "one line a promise").toBe("Vera får tycka om oss båda.");
  area("Löfte").dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
  await window.settled();
  expect(document.querySelector(".card textarea")).toBeNull();
  expect(document.activeElement?.textContent).toContain("Ändra");
  expect(chosen(), "it is no longer the one that was offered").toEqual([]);
});

test("a promise that was emptied is taken out, and can be had back as it was", async () => {
  const window = await atPromises();
  await window.press(LOVE);
  await window.press(`Ändra: ${LOVE}`);
  type("Löfte", " ");
  await window.press("Klar");
  expect(card()).toEqual([]);
  expect(kept(window, STEP, "promises")).toBeUndefined();
  await window.press("Ångra");
  expect(card()).toEqual([LOVE]);
});

test("nothing on the page is without a name, before and after choosing", async () => {
  const window = await atPromises();
  expect(faultsOf(document)).toEqual([]);
  await window.press(LOVE);
  await window.press(`Ändra: ${LOVE}`);
  expect(faultsOf(document)).toEqual([]);
  document.querySelector(".card textarea")?.removeAttribute("id");
  document.querySelector(".card button")?.replaceChildren();
  expect(faultsOf(document), "control").not.toEqual([]);
});

test("promises are read as they were written", () => {
  const alma = { to: "Alma", made: ["Ett.", "Två."] };
  expect(readPromises(writePromises(alma))).toEqual(alma);
  expect(readPromises("Ett.\nTvå.")).toEqual({ to: "", made: ["Ett.", "Två."] });
  expect(readPromises("")).toEqual({ to: "", made: [] });
  expect(writePromises({ to: "Alma", made: [""] })).toBe("");
  expect(readPromises("1\n2\n3\n4").made, "no more than there is room for").toHaveLength(3);
});

test("only what stands as it was offered takes another name", () => {
  const example: ExampleView = {
    parts: [
      { kind: "text", text: "Jag hämtar " },
      { kind: "childName", words: "mitt barn" },
    ],
  };
  expect(worded(example, "")).toBe("Jag hämtar mitt barn");
  expect(renamed(["Jag hämtar Al", "Al ringer"], [example], "Al", "Alma")).toEqual([
    "Jag hämtar Alma",
    "Al ringer",
  ]);
});
