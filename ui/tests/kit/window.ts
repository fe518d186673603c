import { flushSync, mount, unmount } from "svelte";
import { onTestFinished, vi, type MockInstance } from "vitest";

import App from "../../src/App.svelte";
import { Program } from "../../src/state/program.svelte";
import { FakeHost } from "../host/fake-host";
import { Computer } from "./media";
import { settle, StillClock } from "./still-clock";

/** The interface in a document, before a host in memory and a clock that stands still. */
export class TestWindow {
  private constructor(
    readonly host: FakeHost,
    readonly clock: StillClock,
    readonly program: Program,
    readonly computer: Computer,
    readonly scrollTo: MockInstance,
  ) {}

  /** Opens the window; it is closed when the test ends. */
  static async open(prepare: (host: FakeHost) => void = () => undefined): Promise<TestWindow> {
    const scrollTo = vi.spyOn(window, "scrollTo").mockImplementation(() => undefined);
    // jsdom knows the element, and not how it opens.
    HTMLDialogElement.prototype.showModal = function show(this: HTMLDialogElement) {
      this.open = true;
    };
    const computer = Computer.install();
    // Nor does it lay anything out that could be scrolled to.
    Element.prototype.scrollIntoView = () => undefined;
    const host = new FakeHost();
    prepare(host);
    const clock = new StillClock();
    const program = new Program(host, clock, await host.call("start"));
    await host.listen((event) => {
      program.hear(event);
    });
    const opened = new TestWindow(host, clock, program, computer, scrollTo);
    const app = mount(App, { target: document.body, props: { program } });
    onTestFinished(async () => {
      await unmount(app);
    });
    await opened.settled();
    return opened;
  }

  /** How often the page was scrolled from within. */
  get scrolls(): number {
    return this.scrollTo.mock.calls.length;
  }

  /** The name of the screen, or `null` under the cover. */
  get screen(): string | null {
    return document.querySelector<HTMLElement>("main[data-screen]")?.dataset["screen"] ?? null;
  }

  /** The heading of the screen. */
  get heading(): string | undefined {
    return document.querySelector("main[data-screen] h1")?.textContent;
  }

  /** Everything that can be read. */
  get text(): string {
    return document.body.textContent;
  }

  /** Lets whatever was asked for arrive. */
  async settled(): Promise<void> {
    await settle();
    flushSync();
    await settle();
    flushSync();
  }

  /** Presses a button by its words. */
  async press(words: string): Promise<void> {
    this.#saying<HTMLElement>("button, [role=button]", words).click();
    await this.settled();
  }

  /** A button by its words. */
  button(words: string): HTMLButtonElement {
    return this.#saying("button", words);
  }

  #saying<Kind extends HTMLElement>(selector: string, words: string): Kind {
    const found = [...document.querySelectorAll<Kind>(selector)].find((button) =>
      button.textContent.includes(words),
    );
    if (found === undefined) {
      throw new Error(`no button says “${words}” on the screen ${String(this.screen)}`);
    }
    return found;
  }

  /** A field by its label. */
  field(label: string): HTMLInputElement {
    const found = [...document.querySelectorAll("label")].find((words) => words.textContent.includes(label));
    const field = found?.control;
    if (!(field instanceof HTMLInputElement)) {
      throw new Error(`no field is called “${label}” on the screen ${String(this.screen)}`);
    }
    return field;
  }

  /** Types into a field, over what it holds. */
  fill(label: string, text: string): void {
    const field = this.field(label);
    field.value = text;
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    flushSync();
  }

  /** Chooses one of several. */
  async choose(label: string): Promise<void> {
    this.field(label).click();
    await this.settled();
  }

  /** Types into the only text field. */
  write(text: string): void {
    const field = document.querySelector("textarea");
    if (field === null) {
      throw new Error(`nothing to write in on the screen ${String(this.screen)}`);
    }
    field.value = text;
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  }

  /** Presses and releases Shift, alone. */
  shift(times: number): void {
    for (let press = 0; press < times; press += 1) {
      for (const type of ["keydown", "keyup"]) {
        window.dispatchEvent(new KeyboardEvent(type, { key: "Shift" }));
      }
    }
  }
}
