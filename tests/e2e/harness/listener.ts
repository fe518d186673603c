/**
 * A parent who hears the page and has nothing but the keyboard. It is the way to the shipped program, to which no
 * driver can talk: keys go in as from any keyboard, and what is shown comes back as to any reader of the screen.
 */

import type { Computer } from "./computer.ts";
import type { Process } from "./processes.ts";
import { everything, type Heard, type ScreenReader } from "./screen-reader.ts";
import { until } from "./until.ts";
import { wordsOf, type Language, type Say } from "./words.ts";

/** The keyboard that lies before who reads a language. */
const KEYBOARDS = { sv: "se", en: "gb", ar: "ara" } as const;

/** How long a key may take to show that it was heard. */
const A_MOMENT = 3_000;

/** How long what was pressed may take: a program whose every call is written down is slow. */
const PATIENCE = 40_000;

const MORE_THAN_ANY_SCREEN_HAS = 60;

/** The parent, at one running program. */
export class Listener {
  readonly computer: Computer;
  readonly program: Process;
  /** What the program says in the parent's language. */
  readonly say: Say;
  readonly #reader: ScreenReader;
  /** The one window; hints, which come and go, have windows of their own. */
  readonly #window: string;

  constructor(computer: Computer, reader: ScreenReader, program: Process, language: Language = "sv") {
    this.computer = computer;
    this.program = program;
    this.say = wordsOf(language);
    this.#reader = reader;
    this.#window = computer.windowOf(program);
    computer.layKeyboard(KEYBOARDS[language]);
  }

  /** Waits for something that is called so, of whatever kind, and gives it. */
  async hears(name: string, role?: string): Promise<Heard> {
    return await until(
      `“${name}” to be heard`,
      async () => {
        const all = everything(await this.#reader.page());
        return all.find((one) => called(one).startsWith(name) && (role === undefined || one.role === role));
      },
      PATIENCE,
    );
  }

  /** Everything that is told of the page, in the order in which it is read. */
  async hearsAll(): Promise<string[]> {
    return everything(await this.#reader.page()).map(called);
  }

  /** Waits for the page with a heading. */
  async reaches(heading: string): Promise<void> {
    await this.hears(heading, "heading");
  }

  /** Goes on with Tab until something has the focus whose name begins so. */
  async goTo(name: string): Promise<void> {
    await this.hears(name);
    const passed: string[] = [];
    while (passed.length < MORE_THAN_ANY_SCREEN_HAS) {
      const focused = await this.#tab();
      passed.push(focused);
      if (focused.startsWith(name)) {
        return;
      }
    }
    throw new Error(`Tab never leads to “${name}”. It passed: ${passed.join(" | ")}`);
  }

  /** Goes to a thing and presses it. */
  async presses(name: string): Promise<void> {
    await this.goTo(name);
    this.press("Return");
  }

  /** Goes to a field and writes into it. */
  async writesInto(name: string, text: string): Promise<void> {
    await this.goTo(name);
    this.computer.typeIn(this.#window, text);
  }

  /** The title of the window, as the system's lists show it. */
  title(): string {
    return this.computer.titleOf(this.#window);
  }

  /** Presses Shift three times, and again should it not be heard, until the window has a title. */
  async pressesShiftThrice(title: string): Promise<void> {
    await until(
      `the title “${title}”`,
      async () => {
        this.press("Shift_L", "Shift_L", "Shift_L");
        try {
          return await until("a change", () => this.title() === title, 2 * A_MOMENT);
        } catch {
          return null;
        }
      },
      PATIENCE,
    );
  }

  /** Presses keys, named as the system names them. */
  press(...keys: string[]): void {
    this.computer.pressKeysIn(this.#window, ...keys);
  }

  async #tab(): Promise<string> {
    this.#reader.focusings();
    const path = await until("the focus to go on", async () => {
      this.press("Tab");
      try {
        return await until("a change", () => this.#reader.focusings().at(-1), A_MOMENT);
      } catch {
        // A page that has not begun to listen yet loses keys, as it would a person's.
        return null;
      }
    });
    const focused = everything(await this.#reader.page()).find(({ reference }) => reference[1] === path);
    return focused === undefined ? "" : called(focused);
  }
}

function called({ name, text }: Heard): string {
  return (name || text).replace(/\s+/g, " ").trim();
}
