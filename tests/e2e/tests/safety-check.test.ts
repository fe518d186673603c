/** Every way that leads to a chapter behind the three questions, in the real program: none leads round them. */

import { expect } from "vitest";

import { Parent } from "../harness/journey.ts";
import { PackageWords } from "../harness/words.ts";
import { answerQuestions, type Answers } from "../harness/safety-ways.ts";
import { test } from "../harness/test.ts";
import { searchFor } from "../harness/vault-ways.ts";

const BEHIND = "calm-communication";
const START = "for-the-childs-sake";
const chapter = new PackageWords(BEHIND, "sv");
const start = new PackageWords(START, "sv");

const NOES: Answers = ["no", "no", "no"];
const AFRAID: Answers = ["yes", "no", "no"];
const UNSURE: Answers = ["no", "no", "not-sure"];
const WRITTEN = "Blåbärskrattet under trappan 4711";

/** The chapter's own words, from each of its pages. */
const OWN = ["before-you-answer", "when-to-stop", "not-through-the-child"].map((step) =>
  chapter.opening(step),
);

async function showsNothing({ page }: Parent): Promise<void> {
  const everything = await page.everything();
  for (const words of OWN) {
    expect(everything, "no word of the chapter is in the page").not.toContain(words);
  }
}

async function meetsQuestions(parent: Parent): Promise<void> {
  await parent.page.screen("safety-questions");
  await showsNothing(parent);
}

async function meetsSentence(parent: Parent): Promise<void> {
  await parent.page.screen("safety-sentence");
  await showsNothing(parent);
}

/** Home, from wherever the parent is; a way may begin there. */
async function toHome(parent: Parent): Promise<void> {
  if ((await parent.page.look("button", parent.say("header-home"))) !== null) {
    await parent.goHome();
  }
}

async function throughTheDoor(parent: Parent): Promise<void> {
  const { page, say } = parent;
  await toHome(parent);
  await page.click("button", { begins: `${say("door-parents")} ${say("door-parents-about")}` });
  await page.screen("door");
  await page.click("button", chapter.title);
}

async function byTheLink(parent: Parent): Promise<void> {
  const { page, say } = parent;
  await toHome(parent);
  await page.click("button", { begins: `${say("door-child")} ${say("door-child-about")}` });
  await page.click("button", start.title);
  await page.screen("module");
  await page.click("button", { begins: start.heading("three-doors") });
  await page.screen("step");
  await page.click("button", chapter.title);
}

async function byTheJournal(parent: Parent): Promise<void> {
  const { page, say } = parent;
  await toHome(parent);
  await parent.openJournal();
  await page.click("button", { begins: say("journal-open") });
}

async function bySearching(parent: Parent): Promise<void> {
  const { page, say } = parent;
  await toHome(parent);
  await parent.openJournal();
  await searchFor(parent, "blabarskrattet");
  await page.reads(say("journal-found", { count: 1 }));
  await page.click("button", { begins: say("journal-open") });
}

async function byGoingOn(parent: Parent): Promise<void> {
  const { page, say } = parent;
  await toHome(parent);
  await page.click("button", { begins: say("home-continue") });
}

async function hideAndUnlock(parent: Parent): Promise<void> {
  const { page } = parent;
  await page.pressShiftThrice();
  await page.css('[data-cover="down"]');
  await page.pressShiftThrice();
  await parent.unlock();
}

test("no way leads round the three questions, and none round the sentence that follows them", async ({
  start: begin,
}) => {
  const { page } = await begin();
  const parent = new Parent(page, "sv", chapter);
  const { say } = parent;
  await parent.makeVault();

  // Nothing is suggested that something stands before.
  await page.find("button", { begins: `${say("suggestion-title")} ${start.title}` });
  expect(await page.look("button", { begins: `${say("suggestion-title")} ${chapter.title}` })).toBeNull();

  for (const way of [throughTheDoor, byTheLink]) {
    await way(parent);
    await meetsQuestions(parent);
  }

  // Control: three noes open it, by each way, to its last page; and something of the parent's lies there then.
  await answerQuestions(parent, NOES);
  await page.screen("module");
  for (const way of [throughTheDoor, byTheLink]) {
    await way(parent);
    await page.screen("module");
  }
  await parent.openStep("a-line-to-keep");
  await parent.write(WRITTEN, "saved");
  await page.click("button", say("step-next"));
  await page.find("heading", chapter.heading("small-step"));
  await page.click("button", say("step-previous"));
  await page.find("heading", chapter.heading("a-line-to-keep"));

  // Hidden on that very page: it is not there again without being asked, nor by any other way.
  await hideAndUnlock(parent);
  await meetsQuestions(parent);
  await page.click("button", say("header-back"));
  await page.screen("home");
  for (const way of [byGoingOn, byTheJournal, bySearching, throughTheDoor]) {
    await way(parent);
    await meetsQuestions(parent);
  }

  // "Not sure" is treated as "yes": the sentence stands where the questions stood.
  await answerQuestions(parent, UNSURE);
  await meetsSentence(parent);
  for (const way of [byTheJournal, bySearching, throughTheDoor]) {
    await way(parent);
    await meetsSentence(parent);
  }
  await page.click("button", say("safety-open"));
  await page.screen("support");
  await page.click("button", say("header-back"));
  await meetsSentence(parent);

  await parent.goHome();
  await page.find("heading", say("safety-first-title"));
  await page.reads("020-50 50 50");
  const goOnWith = (title: string) => ({ begins: `${say("home-continue")} ${title}` });
  await page.find("button", goOnWith(start.title));
  expect(await page.look("button", goOnWith(chapter.title)), "nor is it gone on with").toBeNull();

  await byTheLink(parent);
  await meetsSentence(parent);

  // Who has read it goes on, quietly, and is not asked again in this session.
  await throughTheDoor(parent);
  await page.click("button", say("safety-anyway"));
  await page.screen("module");
  await page.reads(chapter.heading("before-you-answer"));
});

test("what was answered is forgotten when the program is hidden, and lies on no disk", async ({
  computer,
  start: begin,
}) => {
  const { page } = await begin();
  const parent = new Parent(page, "sv", chapter);
  await parent.makeVault();
  await throughTheDoor(parent);
  const before = computer.belongings.files("data");
  await answerQuestions(parent, AFRAID);
  await meetsSentence(parent);
  expect(computer.belongings.files("data"), "an answer makes no file").toEqual(before);
  await hideAndUnlock(parent);
  await meetsQuestions(parent);
  await parent.goHome();
  expect(await page.text()).not.toContain(parent.say("safety-first-title"));
});

test("an author who looks at the chapter meets the questions too", async ({ start: begin }) => {
  const { page } = await begin(undefined, BEHIND);
  const parent = new Parent(page, "sv", chapter);
  await meetsQuestions(parent);
  await answerQuestions(parent, NOES);
  await page.screen("module");
  await page.find("heading", chapter.title);
});
