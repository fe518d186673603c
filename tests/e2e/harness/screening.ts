/**
 * A film in the real program, stopped at any moment of any beat.
 *
 * What is looked at is what a parent sees: the page of the step, in the program's own window, played by its own
 * engine. The scrubber goes to the beat; then the time of the very animations that would run is set, and nothing
 * else. So there is no second way of drawing a film that could differ from the first.
 */

import { Parent } from "./journey.ts";
import { Picture } from "./png.ts";
import type { Page } from "./page.ts";
import type { Script } from "./scripts.ts";
import { until } from "./until.ts";
import { PackageWords, type Language } from "./words.ts";

/** A film on the screen. */
export class Screening {
  readonly #page: Page;
  /** How many beats it has. */
  readonly beats: number;

  private constructor(page: Page, beats: number) {
    this.#page = page;
    this.beats = beats;
  }

  /** Opens the page of a film in a program that has just been started. */
  static async open(page: Page, script: Script, language: Language): Promise<Screening> {
    const parent = new Parent(page, language, new PackageWords(script.package, language, script.shelf));
    await parent.lookAround();
    await parent.reachStep(script.step, script.door);
    const beats = await until("a film that can be seen", () =>
      page.session.run(() => {
        const drawn = document.querySelector("section svg[role=img] [data-part]") !== null;
        const scrubber = document.querySelector<HTMLInputElement>("input[type=range]");
        return drawn && scrubber !== null && Number(scrubber.max);
      }),
    );
    return new Screening(page, beats);
  }

  /** Goes to a share of a beat; without a share, to its beginning, where the engine leaves it. */
  async at(beat: number, share?: number): Promise<void> {
    await this.#page.session.run(
      async (number, to) => {
        const drawn = (): Promise<unknown> =>
          new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        const scrubber = document.querySelector<HTMLInputElement>("input[type=range]");
        if (scrubber === null) {
          throw new Error("no film");
        }
        scrubber.value = String(number + 1);
        scrubber.dispatchEvent(new Event("input", { bubbles: true }));
        scrubber.dispatchEvent(new Event("change", { bubbles: true }));
        await drawn();
        const stage = document.querySelector("section svg[role=img]");
        for (const animation of stage?.getAnimations({ subtree: true }) ?? []) {
          if (to !== null) {
            animation.currentTime = to * Number(animation.effect?.getComputedTiming().duration ?? 0);
          }
        }
        scrollTo(0, scrollY + (stage?.getBoundingClientRect().top ?? 0) - 90);
        await drawn();
      },
      beat,
      share ?? null,
    );
  }

  /** Sets the film going, as the button does. */
  async play(): Promise<void> {
    await this.#press();
  }

  /** Stops it, as the button does. */
  async pause(): Promise<void> {
    await this.#press();
  }

  async #press(): Promise<void> {
    await this.#page.session.run(() => {
      document.querySelector<HTMLButtonElement>("section button.toggle")?.click();
    });
  }

  /** The picture alone, or with the caption below it. */
  async picture(captioned: boolean): Promise<Picture> {
    const { left, top, width, height } = await this.#page.session.run((withCaption) => {
      const [stage, caption] = ["svg[role=img]", ".caption"].map(
        (kind) => document.querySelector(`section ${kind}`)?.getBoundingClientRect() ?? new DOMRect(),
      ) as [DOMRect, DOMRect];
      const beside = withCaption ? caption : stage;
      // In a low window the caption is wider than the picture.
      const left = Math.ceil(Math.min(stage.left, beside.left));
      const right = Math.floor(Math.max(stage.right, beside.right));
      const top = Math.ceil(stage.top);
      return { left, top, width: right - left - 1, height: Math.floor(beside.bottom) - top - 1 };
    }, captioned);
    return Picture.read(await this.#page.session.screenshot()).cut(left, top, width, height);
  }
}
