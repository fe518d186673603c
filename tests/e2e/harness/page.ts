/** The page as a person meets it: by what things are and what they are called, never by class names. */

import { until } from "./until.ts";
import { KEY, WebDriverError, type Element, type Session } from "./webdriver.ts";

/** What a thing is. */
export type Role = "alert" | "button" | "checkbox" | "combobox" | "heading" | "radio" | "status" | "textbox";

const SELECTORS: Record<Role, string> = {
  alert: "[role=alert]",
  button: "button, summary, [role=button]",
  checkbox: "input[type=checkbox]",
  combobox: "select",
  heading: "h1, h2, h3",
  radio: "input[type=radio]",
  status: "[role=status]",
  textbox: "textarea, input[type=text], input[type=password], input[type=search]",
};

/** What the driver says of an element that is not there yet, or not any more. */
const PASSING = ["stale element reference", "element not interactable", "element click intercepted"];

/** What a thing is called: a whole name, or the beginning of one. */
export type Name = string | { begins: string };

/** The page of a running program. */
export class Page {
  readonly session: Session;

  constructor(session: Session) {
    this.session = session;
  }

  /** Waits for a thing that can be seen. */
  async find(role: Role, name: Name): Promise<Element> {
    return await this.#until(`${role} ${JSON.stringify(name)}`, () => this.look(role, name));
  }

  /** Looks once for a thing that can be seen. */
  async look(role: Role, name: Name): Promise<Element | null> {
    return await this.session.run(
      lookFor,
      SELECTORS[role],
      typeof name === "string" ? name : name.begins,
      typeof name === "string",
    );
  }

  /** Clicks a thing. */
  async click(role: Role, name: Name): Promise<void> {
    // What was found may be drawn anew, or moved out of the window, before the click arrives.
    await until(`a click on ${role} ${JSON.stringify(name)}`, async () => {
      const element = await this.find(role, name);
      try {
        await this.session.click(element);
        return true;
      } catch (failure) {
        if (failure instanceof WebDriverError && PASSING.includes(failure.code)) {
          return false;
        }
        throw failure;
      }
    });
  }

  /** Types into a field, after what it holds. */
  async type(name: string, text: string): Promise<void> {
    await this.session.type(await this.find("textbox", name), text);
  }

  /** Puts a long text into a field at once, as pasting does. */
  async paste(name: string, text: string): Promise<void> {
    await this.session.run(
      (field, text) => {
        (field as unknown as HTMLElement).focus();
        document.execCommand("insertText", false, text);
      },
      await this.find("textbox", name),
      text,
    );
  }

  /** Marks what a field holds, and takes it away. The driver's own way to do so tells the page nothing of it. */
  async clear(name: string): Promise<void> {
    await this.session.run(
      (field) => {
        const input = field as unknown as HTMLInputElement;
        input.focus();
        input.select();
        document.execCommand("delete");
      },
      await this.find("textbox", name),
    );
  }

  /** What a field holds. */
  async valueOf(name: string): Promise<string> {
    return await this.session.run(
      (field) => (field as unknown as HTMLTextAreaElement).value,
      await this.find("textbox", name),
    );
  }

  /** Presses and releases keys. */
  async press(...keys: string[]): Promise<void> {
    await this.session.press(...keys);
  }

  /** Presses Shift alone, three times: away, or back. */
  async pressShiftThrice(): Promise<void> {
    await this.session.press(KEY.shift, KEY.shift, KEY.shift);
  }

  /** Waits for a screen. */
  async screen(name: string): Promise<void> {
    await this.css(`main[data-screen="${name}"]`);
  }

  /** Waits for something that only the markup names. */
  async css(selector: string): Promise<void> {
    await this.#until(selector, () =>
      this.session.run((sought) => document.querySelector(sought) !== null, selector),
    );
  }

  /** Waits until something can be read. */
  async reads(words: string): Promise<void> {
    await this.#until(`“${words}”`, async () => plain(await this.text()).includes(plain(words)));
  }

  /** Everything that can be read on the page, by whoever scrolls as well. */
  async text(): Promise<string> {
    return await this.session.run(() => {
      // What is far from the window is not laid out before one comes near, and has no text until then.
      const apart = [...document.querySelectorAll<HTMLElement>("article")];
      for (const { style } of apart) {
        style.contentVisibility = "visible";
      }
      const text = document.body.innerText;
      for (const { style } of apart) {
        style.removeProperty("content-visibility");
      }
      return text;
    });
  }

  /** Everything that the document holds, whether it can be seen or not, with what stands in its fields. */
  async everything(): Promise<string> {
    return await this.session.run(() => {
      const fields = [...document.querySelectorAll<HTMLTextAreaElement>("textarea, input, select")];
      return [document.documentElement.outerHTML, ...fields.map(({ value }) => value)].join("\n");
    });
  }

  /** What is said of every element to somebody who hears the page instead of seeing it. */
  async spoken(): Promise<string[]> {
    const elements = await this.session.run(
      () => [...document.body.querySelectorAll("*")] as unknown as Element[],
    );
    return await Promise.all(elements.map((element) => this.session.label(element)));
  }

  /** What has the focus: its name, or that of its element when it has none. */
  async focused(): Promise<string> {
    return await this.session.run(() => {
      const element = document.activeElement as HTMLElement | null;
      const label = (element as HTMLInputElement | null)?.labels?.[0]?.innerText;
      const name = element?.ariaLabel ?? label ?? element?.innerText ?? "";
      return name.replace(/\s+/g, " ").trim() || (element?.tagName.toLowerCase() ?? "");
    });
  }

  async #until<Found>(what: string, look: () => Promise<Found>): ReturnType<typeof until<Found>> {
    try {
      return await until(what, look);
    } catch (failure) {
      const text = await this.text();
      throw new Error(`${(failure as Error).message} The page says:\n${text}`, { cause: failure });
    }
  }
}

function plain(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** Runs in the page, and so stands by itself. */
function lookFor(selector: string, name: string, whole: boolean): Element | null {
  const plain = (text: string): string => text.replace(/\s+/g, " ").trim();
  const nameOf = (element: HTMLElement): string => {
    const labels = (element as HTMLInputElement).labels ?? [];
    return plain(element.ariaLabel ?? labels[0]?.innerText ?? element.innerText);
  };
  const fits = (element: HTMLElement): boolean => {
    const found = nameOf(element);
    return whole ? found === plain(name) : found.startsWith(plain(name));
  };
  // A question that lies over the page leaves nothing behind it to be reached.
  const reachable = document.querySelector("dialog:modal") ?? document;
  const seen = [...reachable.querySelectorAll<HTMLElement>(selector)].filter((element) =>
    element.checkVisibility({ visibilityProperty: true }),
  );
  return (seen.find(fits) ?? null) as unknown as Element | null;
}
