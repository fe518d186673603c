import { expect, test } from "vitest";

import { Hour } from "../src/home/hour.svelte";
import { waysFrom } from "../src/home/next";
import { progressInWords } from "../src/home/progress";
import type { LibraryView, PackageCard } from "../src/generated/ipc";
import { speak } from "../src/l10n";
import { TOOLS } from "./host/exercises";
import { opened } from "./kit/entrances";
import type { FakeHost } from "./host/fake-host";
import { StillClock } from "./kit/still-clock";
import type { TestWindow } from "./kit/window";

const PLAN = {
  module: "anger",
  title: "Ilska",
  step: "small-step",
  plan: "Då går jag ut med soporna.",
  written: 1_762_900_000,
};

async function atHome(prepare: (host: FakeHost) => void): Promise<TestWindow> {
  const window = await opened();
  prepare(window.host);
  window.program.navigation.go({ screen: "journal" });
  await window.settled();
  window.program.navigation.go({ screen: "home" });
  await window.settled();
  return window;
}

const asks = (host: FakeHost): void => {
  host.followUp = PLAN;
};

test("nothing is asked and nothing suggested where there is nothing", async () => {
  const window = await atHome(() => undefined);
  expect(window.text).not.toContain("Hur gick det?");
  expect(window.text).not.toContain("Ett förslag");
  expect(document.querySelectorAll("main[data-screen] .primary")).toHaveLength(0);
});

test("the small step of the last visit is asked about, in the parent's own words", async () => {
  const window = await atHome(asks);
  expect(window.text).toContain("Hur gick det?");
  expect(window.text).toContain(PLAN.plan);
  expect(window.text).toContain("Inget svar är fel.");
});

test.each([
  ["Det blev av", "went", "Bra gjort."],
  ["Delvis", "partly", "En del är också ett steg."],
  ["Inte än", "not-yet", "helt i sin ordning"],
  ["Jag gjorde något annat", "changed", "Du hittade ett eget sätt."],
])("“%s” is kept as %s and met kindly", async (words, outcome, back) => {
  const window = await atHome(asks);
  await window.choose(words);
  await window.press("Klar");
  expect(window.host.outcomes).toEqual([{ module: "anger", step: "small-step", outcome, words: "" }]);
  expect(window.text).toContain(back);
  await window.press("Till planen");
  expect(window.screen).toBe("step");
});

test("a few words go along, and rather not to say is an answer that takes no words", async () => {
  const window = await atHome(asks);
  await window.choose("Delvis");
  window.write("Det blev en kort runda.");
  await window.press("Klar");
  expect(window.host.outcomes.map(({ words }) => words)).toEqual(["Det blev en kort runda."]);

  window.host.followUp = PLAN;
  window.program.navigation.go({ screen: "journal" });
  await window.settled();
  window.program.navigation.go({ screen: "home" });
  await window.settled();
  await window.choose("Delvis");
  window.write("Ångrar mig.");
  await window.press("Vill inte säga");
  expect(window.host.outcomes.at(-1)).toMatchObject({ outcome: "no-answer", words: "" });
});

test("words that nobody has handed over are kept when the page is hidden, and a mere choice is not", async () => {
  const window = await atHome(asks);
  await window.choose("Delvis");
  window.program.navigation.go({ screen: "journal" });
  await window.settled();
  expect(window.host.outcomes, "a choice alone may be a slip").toEqual([]);
  window.program.navigation.go({ screen: "home" });
  await window.settled();
  await window.choose("Delvis");
  window.write("Det blev en kort runda.");
  await window.settled();
  window.shift(3);
  await window.settled();
  expect(window.host.outcomes).toMatchObject([{ outcome: "partly", words: "Det blev en kort runda." }]);
  expect(window.host.asked.indexOf("answer_follow_up")).toBeLessThan(window.host.asked.indexOf("lock"));
});

test("an answer that cannot be kept is not met as if it were", async () => {
  const window = await atHome(asks);
  window.host.failing = "disk-full";
  await window.choose("Det blev av");
  await window.press("Klar");
  expect(window.text).toContain("Disken är full.");
  expect(window.text).not.toContain("Bra gjort.");
  window.host.failing = null;
  await window.press("Klar");
  expect(window.text).toContain("Bra gjort.");
});

test("a suggestion says why in one sentence, and leads to the chapter", async () => {
  const window = await atHome((host) => {
    host.suggestion = { module: "anger", reason: { kind: "feeling", feeling: "angry" } };
  });
  expect(window.text).toContain("Du är arg i dag.");
  await window.press("Ett förslag");
  expect(window.screen).toBe("module");
});

test("one thing stands out on the screen, whatever there is", async () => {
  const window = await atHome((host) => {
    asks(host);
    host.suggestion = { module: "anger", reason: { kind: "start" } };
  });
  await window.choose("Delvis");
  expect(document.querySelectorAll("main[data-screen] .primary")).toHaveLength(1);
});

test("the page of a small step says that it is asked about, to whoever keeps a vault", async () => {
  const window = await opened();
  window.program.navigation.go({ screen: "step", module: "anger", step: "small-step" });
  await window.settled();
  expect(window.text).toContain("frågar programmet hur det gick");
  window.program.navigation.go({ screen: "step", module: "anger", step: "under-the-anger" });
  await window.settled();
  expect(window.text).not.toContain("frågar programmet hur det gick");
});

function card(id: string, seen: number): PackageCard {
  const facts = { area: null, order: 1, minutes: 5, safety: "none", gate: "open", summary: "" } as const;
  return { ...facts, id, title: id, steps: 4, seen };
}

function library(
  seen: number,
  last: string | null,
  suggested: string | null,
  kind: "start" | "next" | "unfinished" = "next",
): LibraryView {
  return {
    packages: [card("anger", seen), card("letting-go", 0)],
    last: last === null ? null : { module: last, step: "pause" },
    suggestion: suggested === null ? null : { module: suggested, reason: { kind } },
    tools: [],
    followUp: null,
    damaged: 0,
  };
}

test("what is begun stands out before what is suggested, and what is whole does not", () => {
  expect(waysFrom(library(2, "anger", "letting-go"))).toMatchObject({
    goOn: { chapter: { id: "anger" }, step: "pause", reason: null },
    suggested: { chapter: { id: "letting-go" }, step: null },
    first: "goOn",
  });
  expect(waysFrom(library(4, "anger", "letting-go")).first).toBe("suggested");
  expect(waysFrom(library(4, "anger", null)).first).toBe("goOn");
  expect(waysFrom(library(0, null, "letting-go")).first).toBe("suggested");
  expect(waysFrom(library(0, null, null))).toEqual({ goOn: null, suggested: null, first: null });
});

test("a suggestion of the chapter where the parent was is one way, and gives its reason", () => {
  const { goOn, suggested } = waysFrom(library(2, "anger", "anger"));
  expect(goOn).toMatchObject({ step: "pause", reason: { kind: "next" } });
  expect(suggested).toBeNull();
});

test("where to start is told only to whoever has begun nothing", () => {
  expect(waysFrom(library(0, null, "letting-go", "start")).suggested?.reason).toEqual({ kind: "start" });
  expect(waysFrom(library(2, "anger", "letting-go", "start"))).toMatchObject({ suggested: { reason: null } });
});

test("what is suggested because it is begun is gone on with, and nobody is told that it is begun", () => {
  const ways = { goOn: { chapter: { id: "anger" }, reason: null }, suggested: null, first: "goOn" };
  expect(waysFrom(library(2, null, "anger", "unfinished"))).toMatchObject(ways);
  expect(waysFrom(library(2, "anger", "anger", "unfinished"))).toMatchObject(ways);
  expect(waysFrom(library(2, "anger", "letting-go", "unfinished"))).toMatchObject({
    goOn: { chapter: { id: "anger" } },
    suggested: { chapter: { id: "letting-go" }, reason: { kind: "unfinished" } },
  });
});

test("what is suggested or remembered and not on the shelf is no way", () => {
  expect(waysFrom(library(2, "gone", "gone"))).toEqual({ goOn: null, suggested: null, first: null });
});

test("progress is told in words, and nothing is told where nothing was begun", () => {
  speak("sv");
  expect(progressInWords([card("anger", 0), card("letting-go", 0)])).toBeNull();
  expect(progressInWords([card("anger", 2), card("letting-go", 0)])).toBe("Du har börjat på ett avsnitt.");
  const more = progressInWords([card("anger", 2), card("letting-go", 4), card("grief", 1)]);
  expect(more).toBe("Du har läst ett avsnitt till slutet. Du har börjat på två avsnitt.");
  // A chapter whose pages are all for other ages is neither begun nor read.
  expect(progressInWords([{ ...card("anger", 0), steps: 0 }])).toBeNull();
});

test("where nothing was begun the page says how to begin, and later what was begun", async () => {
  const window = await atHome(() => undefined);
  expect(window.text).toContain("Börja var du vill.");
  await window.press("Dina anteckningar");
  window.program.navigation.go({ screen: "step", module: "anger", step: "under-the-anger" });
  await window.settled();
  window.program.navigation.go({ screen: "home" });
  await window.settled();
  expect(window.text).toContain("Du har börjat på ett avsnitt.");
  expect(window.text).not.toContain("Börja var du vill.");
});

test("a tool for right now opens its page, and one that is not on the shelf is not offered", async () => {
  const window = await atHome(() => undefined);
  expect(window.text).not.toContain("Innan jag skickar ett meddelande");
  window.program.navigation.go({ screen: "journal" });
  await window.settled();
  window.host.shelf = TOOLS;
  window.program.navigation.go({ screen: "home" });
  await window.settled();
  expect(window.text).toContain("Innan jag skickar ett meddelande");
  await window.press("När jag är arg");
  expect(window.program.shown).toMatchObject({ screen: "step", step: "thermometer" });
});

test("a tool says when the questions come first, and is not brought up once a sentence stands before it", async () => {
  const window = await atHome((host) => {
    host.shelf = (language) => TOOLS(language).map((chapter) => ({ ...chapter, safety: "check" }));
  });
  expect(window.button("När jag är arg").textContent).toContain("Börjar med tre korta frågor");
  await window.host.call("answer_safety", { fear: "no", threats: "not-sure", control: "no" });
  window.program.navigation.go({ screen: "journal" });
  await window.settled();
  window.program.navigation.go({ screen: "home" });
  await window.settled();
  expect(window.text).not.toContain("När jag är arg");
});

test("the hour goes on for as long as it is looked at, without a jump", async () => {
  const clock = new StillClock();
  const hour = new Hour(clock);
  const begun = hour.now;
  const stop = hour.follow();
  const steps: number[] = [];
  for (let minute = 0; minute < 90; minute += 1) {
    const before = hour.now;
    await clock.pass(60_000);
    steps.push((hour.now - before + 24) % 24);
  }
  expect((hour.now - begun + 24) % 24).toBeCloseTo(1.5);
  expect(Math.max(...steps)).toBeLessThan(0.02);
  stop();
  const stopped = hour.now;
  await clock.pass(600_000);
  expect(hour.now).toBe(stopped);
});
