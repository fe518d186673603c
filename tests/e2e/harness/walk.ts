/** One way past everything that the program can show. */

import type { Belongings } from "./belongings.ts";
import { examples, openTool, WRITES } from "./exercise-ways.ts";
import { WRITING_STEP, type Parent } from "./journey.ts";
import { answerQuestions } from "./safety-ways.ts";
import { away, trouble, vault } from "./vault-walk.ts";
import { searchFor } from "./vault-ways.ts";
import { PackageWords } from "./words.ts";

/** What the parent of the walk writes, in the language that the parent reads. */
const WRITTEN = {
  sv: "Jag ville att han skulle se hur trött jag är. Under ilskan var jag mest ledsen.",
  en: "I wanted him to see how tired I am. Under the anger I was mostly sad.",
  ar: "أردت أن يرى كم أنا متعب. تحت الغضب كان الحزن.",
} as const;

/** One of the words that the parent has written, as it is searched for. */
const SOUGHT = { sv: "trott", en: "TIRED", ar: "متعب" } as const;

/** Stops at every screen, and at every kind of page in a chapter; gives the name of each stop. */
export async function* everyScreen(parent: Parent, belongings: Belongings): AsyncGenerator<string> {
  yield* outside(parent);
  yield* yard(parent);
  yield* chapter(parent);
  yield* journal(parent);
  yield* tools(parent);
  yield* vault(parent);
  yield* aside(parent);
  yield* away(parent);
  yield* family(parent);
  yield* safety(parent);
  yield* trouble(parent, belongings);
}

/** Before the vault is made. */
async function* outside(parent: Parent): AsyncGenerator<string> {
  const { page, say } = parent;
  await page.screen("language");
  yield "language";
  await parent.chooseLanguage();
  yield "first";
  await page.click("button", say("first-next"));
  await page.screen("choose");
  yield "choose";
  await page.click("button", say("choose-keep"));
  await page.screen("create");
  yield "create";
  await parent.fillNewPassphrase();
  await page.screen("home");
}

/** The yard, the journal before anything is written, a door. */
async function* yard(parent: Parent): AsyncGenerator<string> {
  const { page, say } = parent;
  yield "home";
  await page.click("button", { begins: say("home-journal") });
  await page.screen("journal");
  await page.reads(say("journal-empty"));
  yield "empty-journal";
  await parent.goHome();
  await page.click("button", { begins: say("door-me") });
  await page.screen("door");
  yield "door";
  await page.click("button", parent.chapter.title);
  await page.screen("module");
  yield "module";
}

/** A page of each kind. */
async function* chapter(parent: Parent): AsyncGenerator<string> {
  const { page, say } = parent;
  await parent.openStep("what-feeds-it");
  yield "read";
  await parent.turnTo("kettle");
  await page.css("section svg[role=img] [data-part]");
  yield "film";
  await parent.turnTo("forty-minutes-late");
  yield "dilemma";
  await parent.choose("short-at-the-door");
  await parent.choose("one-matter");
  yield "dilemma-answered";
  await parent.turnTo("what-helps");
  yield "quiz";
  await parent.choose("let-it-out");
  await parent.choose("calm-the-body");
  yield "quiz-answered";
  await parent.turnTo(WRITING_STEP);
  await parent.write(WRITTEN[parent.language], "saved");
  yield "reflection";
  await parent.turnTo("small-step");
  yield "practice";
  await page.click("button", say("header-back"));
  await page.screen("module");
  yield "module-begun";
  await parent.goHome();
  yield "home-begun";
}

/** What was written, by chapter and by day, while it is changed, deleted, and had back; what is found, and nothing. */
async function* journal(parent: Parent): AsyncGenerator<string> {
  const { page, say } = parent;
  await parent.openJournal();
  await page.reads(WRITTEN[parent.language]);
  yield "journal";
  await page.click("radio", say("journal-order-date"));
  await page.find("heading", say("journal-today"));
  yield "journal-by-date";
  await page.click("radio", say("journal-order-package"));
  await page.find("heading", parent.chapter.title);
  await page.click("button", { begins: say("journal-change") });
  await page.find("textbox", say("writing-answer"));
  yield "journal-editing";
  await page.click("button", say("journal-done"));
  await page.click("button", { begins: say("journal-delete") });
  await page.find("button", say("journal-undo"));
  yield "journal-deleted";
  await page.click("button", say("journal-undo"));
  await page.reads(WRITTEN[parent.language]);
  await searchFor(parent, SOUGHT[parent.language]);
  await page.reads(say("journal-found", { count: 1 }));
  yield "journal-found";
  await searchFor(parent, "qwertz");
  await page.reads(say("journal-nothing"));
  yield "journal-nothing";
  await page.click("button", say("journal-clear"));
}

/** The three tools, empty and filled, and how the journal shows them. */
async function* tools(parent: Parent): AsyncGenerator<string> {
  const { page, say, language } = parent;
  const words = WRITES[language];
  await parent.goHome();
  const promises = await openTool(page, language, "promises");
  yield "promises";
  await page.type(say("promises-name"), words.name);
  const [first = "", second = ""] = await examples(page);
  await page.click("button", first);
  await page.click("button", second);
  await page.click("button", `${say("promises-change")}: ${second}`);
  yield "promises-changing";
  await parent.goHome();
  const thermometer = await openTool(page, language, "thermometer");
  yield "thermometer";
  for (const example of await examples(page)) {
    await page.click("button", example);
  }
  await page.reads(thermometer.chapter.heading("plan"));
  yield "thermometer-filled";
  await parent.goHome();
  const message = await openTool(page, language, "message");
  yield "message";
  await page.type(message.chapter.heading("angry"), words.angry);
  await page.type(message.chapter.heading("sent"), words.sent);
  await page.css("[data-find=threat]");
  yield "message-found";
  await page.click("button", `${say("message-save")}: ${message.chapter.heading("angry")}`);
  await page.css('[data-draft=angry] [data-save="saved"]');
  yield "message-saved";
  await parent.goHome();
  await parent.openJournal();
  // What was searched for before is searched for still.
  await page.clear(say("journal-search"));
  await page.reads(promises.chapter.title);
  yield "journal-tools";
}

/** What is laid over a page. */
async function* aside({ page, say }: Parent): AsyncGenerator<string> {
  await page.click("button", say("header-safety"));
  await page.screen("support");
  yield "support";
  await page.click("button", say("header-back"));
  await page.click("button", say("header-settings"));
  await page.screen("settings");
  yield "settings";
  await page.click("button", say("settings-about"));
  await page.screen("about");
  yield "about";
  for (const words of ["about-kept", "about-protects", "about-limits"]) {
    await page.click("button", { begins: say(words) });
  }
  yield "about-unfolded";
  await page.click("button", say("accessibility-title"));
  await page.screen("accessibility");
  yield "accessibility";
  await page.click("button", say("header-back"));
  await page.click("button", say("licences-title"));
  await page.screen("licences");
  // All of them are four hundred; these few look no different.
  await page.type(say("licences-search"), "svelte");
  await page.click("button", { begins: "svelte" });
  await page.find("status", say("licences-found", { count: 2 }));
  yield "licences";
  await page.click("button", say("header-back"));
  await page.screen("about");
}

/** What is told of the family, and the pages for its ages. */
async function* family(parent: Parent): AsyncGenerator<string> {
  const { page, say } = parent;
  await parent.goHome();
  await page.click("button", { begins: say("home-personal") });
  await page.screen("personal");
  await page.click("button", say("personal-add"));
  await page.type(say("personal-name"), WRITES[parent.language].name);
  await page.session.run(
    (year) => {
      const select = document.querySelector<HTMLSelectElement>("main[data-screen] select");
      if (select !== null) {
        select.value = year;
        select.dispatchEvent(new Event("change", { bubbles: true }));
      }
    },
    String(new Date().getFullYear() - 8),
  );
  await page.click("radio", say("feeling-worried"));
  await page.css('[data-save="saved"]');
  yield "personal";
  await parent.goHome();
  await page.click("button", { begins: `${say("door-child")} ${say("door-child-about")}` });
  await page.click("button", new PackageWords("for-the-childs-sake", parent.language).title);
  await page.screen("module");
  await page.reads(say("chapter-ages-show-all"));
  yield "module-ages";
}

/** The questions, and how the program looks where safety comes first. */
async function* safety(parent: Parent): AsyncGenerator<string> {
  const { page, say } = parent;
  const door = { begins: `${say("door-parents")} ${say("door-parents-about")}` };
  await parent.goHome();
  await page.click("button", door);
  await page.click("button", new PackageWords("calm-communication", parent.language).title);
  await page.screen("safety-questions");
  yield "safety-questions";
  await answerQuestions(parent, ["no", "no", "not-sure"]);
  await page.screen("safety-sentence");
  yield "safety-sentence";
  await parent.goHome();
  await page.find("heading", say("safety-first-title"));
  yield "home-safety";
  await page.click("button", door);
  await page.screen("door");
  yield "door-behind";
}
