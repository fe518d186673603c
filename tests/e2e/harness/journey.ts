/** The ways that a parent takes through the program, in one language. */

import { PackageWords, wordsOf, type Language, type Say } from "./words.ts";
import type { Page } from "./page.ts";
import { answerNo } from "./safety-ways.ts";

/** The one package that the tests walk through. */
export const MODULE = "anger";

/** The page of it on which a parent writes. */
export const WRITING_STEP = "under-the-anger";

/** A passphrase for tests. */
export const PASSPHRASE = "sju gröna båtar";

/** A parent at the page, who reads one language. */
export class Parent {
  readonly page: Page;
  readonly language: Language;
  /** What the program says in the parent's language. */
  readonly say: Say;
  /** What the chapter says in it. */
  readonly chapter: PackageWords;

  constructor(page: Page, language: Language, chapter = new PackageWords(MODULE, language)) {
    this.page = page;
    this.language = language;
    this.say = wordsOf(language);
    this.chapter = chapter;
  }

  /** The same parent, reading another language. */
  reading(language: Language): Parent {
    return new Parent(this.page, language);
  }

  /** Chooses the language, on the first screen of all; where a vault lies, the door to it comes next. */
  async chooseLanguage(next: "first" | "unlock" = "first"): Promise<void> {
    await this.page.screen("language");
    await this.page.click("button", this.say("language-name"));
    await this.page.screen(next);
    await this.page.find("heading", this.say(`${next}-title`));
  }

  /** From the start to the question whether to keep what is written. */
  async reachChoice(): Promise<void> {
    await this.chooseLanguage();
    await this.page.click("button", this.say("first-next"));
    await this.page.screen("choose");
  }

  /** From the start to the yard, keeping nothing. */
  async lookAround(): Promise<void> {
    await this.reachChoice();
    await this.page.click("button", this.say("choose-look"));
    await this.page.screen("home");
  }

  /** From the start to the page on which a vault is made. */
  async reachCreate(): Promise<void> {
    await this.reachChoice();
    await this.page.click("button", this.say("choose-keep"));
    await this.page.screen("create");
  }

  /** From the start to the yard, with a vault. */
  async makeVault(): Promise<void> {
    await this.reachCreate();
    await this.fillNewPassphrase();
    await this.page.screen("home");
  }

  /** From the start to a page with a text on it, saved in a vault. */
  async makeVaultWith(text: string): Promise<void> {
    await this.makeVault();
    await this.reachStep(WRITING_STEP);
    await this.write(text, "saved");
  }

  /** Types a new passphrase twice and makes the vault. */
  async fillNewPassphrase(): Promise<void> {
    await this.typeNewPassphrase(PASSPHRASE);
    await this.page.click("button", this.say("create-submit"));
  }

  /** Types the passphrase of a new vault twice. */
  async typeNewPassphrase(passphrase: string): Promise<void> {
    await this.page.type(this.say("passphrase-label"), passphrase);
    await this.page.type(this.say("passphrase-repeat"), passphrase);
  }

  /** Types another passphrase for a vault twice. */
  async typeOtherPassphrase(passphrase: string): Promise<void> {
    await this.page.type(this.say("passphrase-new"), passphrase);
    await this.page.type(this.say("passphrase-new-repeat"), passphrase);
  }

  /** Types a passphrase where the vault is locked. */
  async unlock(passphrase = PASSPHRASE): Promise<void> {
    await this.page.screen("unlock");
    await this.page.clear(this.say("passphrase-label"));
    await this.page.type(this.say("passphrase-label"), passphrase);
    await this.page.click("button", this.say("unlock-submit"));
  }

  /** Unlocks the vault after a start, which leads to the yard. */
  async enter(passphrase = PASSPHRASE): Promise<void> {
    await this.unlock(passphrase);
    await this.page.screen("home");
  }

  /** From a locked vault to the yard, without opening it. */
  async lookAroundOutside(): Promise<void> {
    await this.page.screen("unlock");
    await this.page.click("button", this.say("unlock-look"));
    await this.page.screen("home");
  }

  /** From the yard to everything that was written. */
  async openJournal(): Promise<void> {
    await this.page.click("button", { begins: this.say("home-journal") });
    await this.page.screen("journal");
  }

  /** From the yard through a door to the chapter. */
  async openChapter(door = "me"): Promise<void> {
    // Other buttons may begin with the one word that is written on the door.
    const name = `${this.say(`door-${door}`)} ${this.say(`door-${door}-about`)}`;
    await this.page.click("button", { begins: name });
    await this.page.screen("door");
    await this.page.click("button", { begins: this.chapter.title });
    await answerNo(this, "module");
    await this.page.screen("module");
  }

  /** From the chapter to one of its pages. */
  async openStep(id: string): Promise<void> {
    await this.page.click("button", { begins: this.chapter.heading(id) });
    await this.page.screen("step");
    await this.page.find("heading", this.chapter.heading(id));
  }

  /** From the yard to one of the chapter's pages. */
  async reachStep(id: string, door?: string): Promise<void> {
    await this.openChapter(door);
    await this.openStep(id);
  }

  /** From one page of the chapter to another. */
  async turnTo(id: string): Promise<void> {
    await this.page.click("button", this.say("header-back"));
    await this.page.screen("module");
    await this.openStep(id);
  }

  /** To the yard, from wherever there is a way. */
  async goHome(): Promise<void> {
    await this.page.click("button", this.say("header-home"));
    await this.page.screen("home");
  }

  /** Takes a choice of a dilemma, or an option of a quiz, and reads the answer that opens in its place. */
  async choose(id: string): Promise<void> {
    await this.page.click("button", { begins: this.chapter.heading(id) });
    await this.page.reads(this.chapter.opening(id));
  }

  /** Waits until an error is told, with what to do about it. */
  async isTold(error: string): Promise<void> {
    await this.page.find("alert", { begins: `${this.say(error)} ${this.say(`${error}.advice`)}` });
  }

  /** Writes on the page that asks for it, and waits until the program says what became of it. */
  async write(text: string, becomes: "saved" | "guest"): Promise<void> {
    await this.page.type(this.say("writing-answer"), text);
    await this.page.css(`[data-save="${becomes}"]`);
  }
}
