/** The whole journey of a parent through the shipped program, from the choice of a language to a closed window. */

import { MODULE, WRITING_STEP } from "./journey.ts";
import type { Listener } from "./listener.ts";
import { until } from "./until.ts";
import { PackageWords } from "./words.ts";

const chapter = new PackageWords(MODULE, "sv");

/** What nobody else may ever come to know. Each is a text that stands nowhere else. */
export const SECRETS = {
  passphrase: "gul kanalpråm åt väst",
  sentence: "Blåbärskrattet under trappan 4711.",
  /** What is searched for: a word of the sentence. */
  word: "blåbärskrattet",
} as const;

/** From the start to the question whether to keep what is written. */
async function reachesChoice(parent: Listener): Promise<void> {
  const { say } = parent;
  await parent.reaches(say("language-title"));
  await parent.presses(say("language-name"));
  await parent.reaches(say("first-title"));
  await parent.presses(say("first-next"));
}

/** From the start to the yard, keeping nothing. */
export async function looksAround(parent: Listener): Promise<void> {
  await reachesChoice(parent);
  await parent.presses(parent.say("choose-look"));
  await parent.hears(parent.say("home-journal"));
}

/** From the yard to what the program says of itself, and there to what protects. */
export async function opensAbout(parent: Listener): Promise<void> {
  const { say } = parent;
  await parent.presses(say("header-settings"));
  await parent.presses(say("settings-about"));
  await parent.reaches(say("about-title"));
  await parent.presses(say("about-protects"));
}

/** What About says of a protection, where it lies open: whether it is on, which comes first, and what follows. */
export async function hearsOfProtection(
  parent: Listener,
  protection: "about-sandbox" | "about-wiped-memory",
): Promise<{ state: "on" | "off" | undefined; after: string }> {
  const { say } = parent;
  // It stands in the middle of a line.
  const [before = "", after = ""] = await until(`“${say(protection)}” to be heard`, async () => {
    const parts = (await parent.hearsAll()).join("\n").split(say(protection));
    return parts.length > 1 && parts;
  });
  const last = before.trimEnd();
  const state = (["on", "off"] as const).find((state) => last.endsWith(say(`about-${state}`)));
  return { state, after };
}

/** From the start to the yard, with a new vault. */
export async function makesVault(parent: Listener): Promise<void> {
  const { say } = parent;
  await reachesChoice(parent);
  await parent.presses(say("choose-keep"));
  await parent.writesInto(say("passphrase-label"), SECRETS.passphrase);
  await parent.writesInto(say("passphrase-repeat"), SECRETS.passphrase);
  await parent.presses(say("create-submit"));
  await parent.hears(say("home-journal"));
}

/** From the yard to a page of a package, and there a sentence, until it is told that it is saved. */
export async function writes(parent: Listener): Promise<void> {
  const { say } = parent;
  await parent.presses(say("door-me"));
  await parent.presses(chapter.title);
  await parent.presses(chapter.heading(WRITING_STEP));
  await parent.writesInto(say("writing-answer"), SECRETS.sentence);
  // The time of day follows, set apart from the words.
  const [saved = ""] = say("writing-saved", { time: "" }).split("\u2068");
  await parent.hears(saved);
}

/** From anywhere to the journal, where the sentence is searched for and found. */
export async function findsAgain(parent: Listener): Promise<void> {
  const { say } = parent;
  await parent.presses(say("header-home"));
  await parent.presses(say("home-journal"));
  await parent.writesInto(say("journal-search"), SECRETS.word);
  await parent.hears(say("journal-found", { count: 1 }));
  await parent.hears(SECRETS.sentence);
}

/** Locks the vault by the button in the settings. */
export async function locks(parent: Listener): Promise<void> {
  const { say } = parent;
  await parent.presses(say("header-settings"));
  await parent.presses(say("settings-lock-now"));
  await parent.reaches(say("unlock-title"));
}

/** Opens the vault, where it is locked. */
export async function unlocks(parent: Listener): Promise<void> {
  const { say } = parent;
  await parent.reaches(say("unlock-title"));
  await parent.writesInto(say("passphrase-label"), SECRETS.passphrase);
  parent.press("Return");
  await until("an open vault", async () => !(await parent.hearsAll()).includes(say("unlock-title")));
}

/** Hides the page, which locks the vault too, and comes back to the door of it. */
export async function hidesAndReturns(parent: Listener): Promise<void> {
  const { say } = parent;
  await parent.pressesShiftThrice(say("window-title-hidden"));
  await parent.pressesShiftThrice(say("window-title"));
  await parent.reaches(say("unlock-title"));
}

/** Everything that a parent does with the program, up to the closing of the window. */
export async function wholeJourney(parent: Listener): Promise<void> {
  await makesVault(parent);
  await writes(parent);
  await findsAgain(parent);
  await locks(parent);
  await unlocks(parent);
  await hidesAndReturns(parent);
  await unlocks(parent);
}
