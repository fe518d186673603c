/**
 * Hiding: until the page is covered, and until the keys are gone, with a sentence still on its way to the disk. In
 * the release build for automation. That the keys are gone is asked of the program itself, over and over.
 */

import { Parent, WRITING_STEP } from "../harness/journey.ts";
import { Program } from "../harness/program.ts";
import type { Session } from "../harness/webdriver.ts";
import { besideVault } from "./place.ts";
import { quantile, rounds, spread, type Measured, type Row } from "./row.ts";

/** Milliseconds after the third press of Shift. */
interface Hiding {
  readonly covered: number;
  readonly gone: number;
}

async function hide(session: Session, words: string): Promise<Hiding> {
  return await session.run(async (text) => {
    const { __TAURI_INTERNALS__: internals } = window as unknown as {
      __TAURI_INTERNALS__: { invoke: (command: string) => Promise<{ vault: { state: string } }> };
    };
    const field = document.querySelector("textarea");
    if (field === null) {
      throw new Error("there is nothing to write in");
    }
    field.value = text;
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    const press = (type: string): boolean =>
      field.dispatchEvent(new KeyboardEvent(type, { key: "Shift", bubbles: true }));
    for (const type of ["keydown", "keyup", "keydown", "keyup", "keydown"]) {
      press(type);
    }
    const begun = performance.now();
    press("keyup");
    const covered = new Promise<number>((painted) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          painted(performance.now() - begun);
        };
        port2.postMessage(null);
      });
    });
    if (document.querySelector('[data-cover="down"]') === null) {
      throw new Error("Shift three times did not hide the page");
    }
    while ((await internals.invoke("start")).vault.state !== "locked") {
      // It is asked again at once.
    }
    return { gone: performance.now() - begun, covered: await covered };
  }, words);
}

async function hideManyTimes(): Promise<Hiding[]> {
  return await besideVault(async (computer) => {
    const { page } = await Program.start(computer);
    const parent = new Parent(page, "sv");
    await parent.chooseLanguage("unlock");
    await parent.enter();
    await parent.reachStep(WRITING_STEP);
    const all: Hiding[] = [];
    for (let round = 0; round < rounds(50); round += 1) {
      const words = `Jag var mest ledsen, ${round}.`;
      all.push(await hide(page.session, words));
      await page.pressShiftThrice();
      await parent.unlock();
      await page.screen("step");
      if ((await page.valueOf(parent.say("writing-answer"))) !== words) {
        throw new Error("the keys were gone before the last save");
      }
    }
    return all;
  });
}

/** Both rows tell of the same presses. */
let hidings: Promise<Hiding[]> | undefined;

async function measure(part: keyof Hiding, most: number): Promise<Measured> {
  hidings ??= hideManyTimes();
  const all = (await hidings).map((hiding) => hiding[part]);
  const slow = quantile(all, 0.99);
  return {
    figure: `${slow.toFixed(0)} ms`,
    met: slow <= most,
    beside: `${spread(all, "ms")}, ${all.length} rounds; release build for automation`,
    commands: ["cargo build --release -p lyktan --features e2e, driven by WebKitWebDriver"],
  };
}

/** Hiding. */
export const hides: readonly Row[] = [
  {
    id: "hide-covered",
    what: "hide: covered (99 %)",
    aim: "≤ 100 ms",
    measure: () => measure("covered", 100),
  },
  {
    id: "hide-keys",
    what: "hide: last save made and keys gone (99 %)",
    aim: "≤ 250 ms",
    measure: () => measure("gone", 250),
  },
];
