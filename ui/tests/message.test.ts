import { expect, test, vi } from "vitest";

import { byKind } from "../src/exercises/find-words";
import { faultsOf } from "./kit/structure";
import { area, comeBack, kept, lockAndUnlock, texts, turnTo, type, withTools } from "./kit/tools";
import type { TestWindow } from "./kit/window";

const STEP = "message";
const ANGRY = "Det arga svaret";
const SENT = "Det du skickar";

async function atMessage(): Promise<TestWindow> {
  const window = await withTools();
  await turnTo(window, STEP);
  return window;
}

async function send(window: TestWindow, text: string): Promise<void> {
  type(SENT, text);
  await window.clock.pass(300);
  await window.settled();
}

const finds = (): string[] =>
  [...document.querySelectorAll<HTMLElement>("[data-find]")].map(({ dataset }) => dataset["find"] ?? "");
const states = (): (string | undefined)[] =>
  [...document.querySelectorAll<HTMLElement>("[data-draft] [data-save]")].map(
    ({ dataset }) => dataset["save"],
  );

test("nothing is handed over to be kept before the parent says so, and that is said first", async () => {
  const window = await atMessage();
  expect(window.text.indexOf("Inget sparas om du inte själv väljer det.")).toBeGreaterThan(0);
  type(ANGRY, "Det är ditt fel.");
  await send(window, "Hej.");
  await window.clock.pass(60_000);
  await comeBack(window, STEP);
  await window.program.lock();
  expect(window.host.asked).not.toContain("write_answer");
  expect(window.host.disks.current.kept?.notes.answers).toEqual([]);
});

test("each text is saved for itself", async () => {
  const window = await atMessage();
  type(ANGRY, "Det är ditt fel.");
  type(SENT, "Hej.");
  await window.press(`Spara texten: ${SENT}`);
  expect(kept(window, STEP, "sent")).toBe("Hej.");
  expect(kept(window, STEP, "angry")).toBeUndefined();
  expect(states()).toEqual(["not", "saved"]);
});

test("what was not saved stays while one walks between pages, and is gone with the lock", async () => {
  const window = await atMessage();
  type(ANGRY, "Det är ditt fel.");
  await comeBack(window, STEP);
  expect(area(ANGRY).value).toBe("Det är ditt fel.");
  await lockAndUnlock(window);
  expect(area(ANGRY).value).toBe("");
});

test("a saved text that is changed says so, and the lock brings the saved one back", async () => {
  const window = await atMessage();
  type(SENT, "Hej.");
  await window.press(`Spara texten: ${SENT}`);
  type(SENT, "Hej. Passar klockan sex?");
  expect(states()[1]).toBe("not");
  expect(window.text).toContain("Ändringen är inte sparad.");
  await lockAndUnlock(window);
  expect(area(SENT).value).toBe("Hej.");
});

test("what was saved can be taken out of the vault, and stays on the page", async () => {
  const window = await atMessage();
  type(ANGRY, "Det är ditt fel.");
  await window.press(`Spara texten: ${ANGRY}`);
  await window.press(`Ta bort den sparade texten: ${ANGRY}`);
  expect(kept(window, STEP, "angry")).toBeUndefined();
  expect(area(ANGRY).value, "it can be saved again").toBe("Det är ditt fel.");
  expect(states()[0]).toBe("not");
});

test("the checker quotes the words, says why, and asks; it looks at what is sent alone", async () => {
  const window = await atMessage();
  type(ANGRY, "Det är ditt fel.");
  await window.clock.pass(300);
  expect(window.host.asked).not.toContain("check_message");
  await send(window, "Nu kommer du alltid sent. Det är ditt fel.");
  expect(finds()).toEqual(["generalisation", "blame"]);
  expect(texts("[data-find] q")).toEqual(["du alltid", "ditt fel"]);
  expect(texts("[data-find=blame] .ask")).toEqual(["Vad hände, och vad behöver du nu?"]);
  expect(texts("[data-finds]")).toEqual(["2 saker att läsa en gång till."]);
});

test("it waits for the keys to rest", async () => {
  const window = await atMessage();
  for (const text of ["D", "Du", "Du a"]) {
    type(SENT, text);
    await window.clock.pass(299);
  }
  expect(window.host.asked).not.toContain("check_message");
  await window.clock.pass(1);
  expect(window.host.asked.filter((name) => name === "check_message")).toHaveLength(1);
});

test("with nothing found it says what it looked for and what it cannot do, and never that the text is good", async () => {
  const window = await atMessage();
  await send(window, "Hej. Passar klockan sex?");
  expect(finds()).toEqual([]);
  expect(texts("[data-finds]")[0]).toContain("Programmet letade efter skuld");
  expect(window.text).toContain("Det förstår inte vad ett meddelande betyder");
  expect(texts("main").join()).not.toMatch(/\bbra (text|meddelande)|godkän|ser bra ut/iu);
  await send(window, "");
  expect(texts("[data-finds]"), "nothing is said of nothing").toEqual([""]);
});

test("a threat comes first, with what to do about one, safety at hand, and a line for whoever frightens", async () => {
  const window = await atMessage();
  await send(window, "Det är ditt fel. Du ska få ångra dig.");
  expect(finds()).toEqual(["threat", "blame"]);
  const words = texts(".threat")[0] ?? "";
  expect(words, "the text is the parent's own").toMatch(/^Kan de här orden göra någon rädd\?/u);
  expect(words).toContain("020-555 666");
  expect(words, "and only then").toContain("Har du själv fått ett hot? Svara inte och radera inte.");
  await window.press("Öppna Trygghet");
  expect(window.screen).toBe("support");
  await window.press("Tillbaka");
  expect(area(SENT).value, "the text is still there").toContain("ångra");
});

test("control: without a threat none of that is said", async () => {
  const window = await atMessage();
  await send(window, "Det är ditt fel.");
  expect(document.querySelector(".threat")).toBeNull();
});

test("a text is copied, and it is said beforehand who else can have it", async () => {
  const window = await atMessage();
  const writeText = vi.fn(() => Promise.resolve());
  vi.stubGlobal("navigator", Object.assign(Object.create(navigator), { clipboard: { writeText } }));
  await send(window, "Hej.");
  expect(window.text).toContain("Den som använder datorn efter dig kan klistra in texten.");
  await window.press("Kopiera texten");
  expect(writeText).toHaveBeenCalledWith("Hej.");
  expect(texts("[data-copied=true]")).toEqual(["Kopierat."]);
  writeText.mockRejectedValue(new Error("refused"));
  await window.press("Kopiera texten");
  expect(texts("[data-copied=false]")[0], "control: a refusal is told").toContain(
    "Det gick inte att kopiera.",
  );
  vi.unstubAllGlobals();
});

test("nothing on the page is without a name", async () => {
  const window = await atMessage();
  await send(window, "Det är ditt fel. Du ska få ångra dig.");
  expect(faultsOf(document)).toEqual([]);
});

test("finds of one kind are told once, each words once, and what is about the whole quotes nothing", () => {
  const text = "Aj aj";
  const at = (from: number, to: number) => ({ from, to });
  expect(
    byKind(text, [
      { kind: "too-long", at: null },
      { kind: "blame", at: at(0, 2) },
      { kind: "threat", at: at(3, 5) },
      { kind: "blame", at: at(0, 2) },
    ]),
  ).toEqual([
    { kind: "threat", quotes: ["aj"] },
    { kind: "too-long", quotes: [] },
    { kind: "blame", quotes: ["Aj"] },
  ]);
});
