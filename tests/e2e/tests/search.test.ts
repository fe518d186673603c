/** Thousands of texts can be searched as people type, and scrolled through to the last. */

import { expect } from "vitest";

import { fillVault } from "../harness/filled-vault.ts";
import { Parent, PASSPHRASE } from "../harness/journey.ts";
import type { Page } from "../harness/page.ts";
import { test } from "../harness/test.ts";
import { until } from "../harness/until.ts";
import { KEY } from "../harness/webdriver.ts";

const ANSWERS = 5_000;
const PAGE = 50;

/** Words as they stand in the texts, and as people type them. */
const SPELLINGS: readonly (readonly string[])[] = [
  ["Räksmörgås", "raksmorgas", "RÄKSMÖRGÅS", "räksmörgås".normalize("NFD")],
  ["naïve", "naive", "NAÏVE", "nai\u0308ve"],
  ["أحدٌ", "أحد", "احد", "احدٌ"],
  ["لأن", "لان"],
];

/** What a search came to, and how long a person waited for it after the last key. */
interface Found {
  count: number;
  milliseconds: number;
}

/** Waits until everything is shown, and nothing is said of a search. */
async function showsAll(page: Page): Promise<void> {
  await until("all texts", () =>
    page.session.run((all) => {
      const told = document.querySelector<HTMLElement>("[data-found]");
      return told?.dataset["found"] === all && told.textContent.trim() === "";
    }, String(ANSWERS)),
  );
}

/** Types words all at once into the empty field, and waits for the number of texts that have them. */
async function search({ page, say }: Parent, words: string): Promise<Found> {
  await page.clear(say("journal-search"));
  await showsAll(page);
  return await page.session.run(
    async (field, words) => {
      const told = document.querySelector<HTMLElement>("[data-found]");
      const count = new Promise<number>((resolve) => {
        new MutationObserver(() => {
          if (told?.textContent.trim()) {
            resolve(Number(told.dataset["found"]));
          }
        }).observe(told ?? document, { childList: true, subtree: true, characterData: true });
      });
      (field as unknown as HTMLElement).focus();
      document.execCommand("insertText", false, words);
      const began = performance.now();
      return { count: await count, milliseconds: performance.now() - began };
    },
    await page.find("textbox", say("journal-search")),
    words,
  );
}

/** Scrolls down as fast as frames come until nothing more is left; gives the time from each frame to the next. */
async function scrollToTheEnd(page: Page): Promise<number[]> {
  const intervals: number[] = [];
  // Some seconds at a time: a busy computer may need longer than one script is given.
  for (let more = true; more;) {
    const stretch = await page.session.run(async () => {
      const intervals: number[] = [];
      const frame = (): Promise<number> => new Promise((drawn) => requestAnimationFrame(drawn));
      const told = document.querySelector<HTMLElement>("[data-found]");
      const isMore = (): boolean =>
        document.querySelectorAll("article").length < Number(told?.dataset["found"]);
      let last = await frame();
      const end = last + 5000;
      while (isMore() && last < end) {
        scrollBy(0, innerHeight);
        const now = await frame();
        intervals.push(now - last);
        last = now;
      }
      return { intervals, more: isMore() };
    });
    intervals.push(...stretch.intervals);
    more = stretch.more;
  }
  return intervals;
}

function told(intervals: number[]): string {
  const sorted = intervals.toSorted((one, other) => one - other);
  const at = (part: number): string => (sorted[Math.floor((sorted.length - 1) * part)] ?? 0).toFixed(0);
  const slow = intervals.filter((interval) => interval > 32).length;
  return `${intervals.length} frames, median ${at(0.5)} ms, 99 % ${at(0.99)} ms, longest ${at(1)} ms, ${slow} over 32 ms`;
}

test(
  "five thousand texts are searched as people type, in three languages, and scrolled through to the last",
  { timeout: 180_000 },
  async ({ computer, start }) => {
    fillVault(computer.belongings.vault().path, { passphrase: PASSPHRASE, answers: ANSWERS });
    const { page } = await start();
    const parent = new Parent(page, "sv");
    const { say } = parent;
    await parent.chooseLanguage("unlock");
    await parent.enter();
    await parent.openJournal();
    await page.css(`[data-found="${ANSWERS}"]`);

    const waited: number[] = [];
    for (const spellings of SPELLINGS) {
      const counts: number[] = [];
      for (const words of spellings) {
        const { count, milliseconds } = await search(parent, words);
        counts.push(count);
        waited.push(milliseconds);
      }
      expect(counts[0], spellings[0]).toBeGreaterThan(PAGE);
      expect(counts[0], spellings[0]).toBeLessThan(ANSWERS);
      expect(new Set(counts).size, `${spellings.join(" ")}: ${counts.join(" ")}`).toBe(1);
    }
    console.log(
      `Search in ${ANSWERS} texts, from the last key (200 ms of which are waited for another): ` +
        `${waited.map((milliseconds) => milliseconds.toFixed(0)).join(", ")} ms.`,
    );

    expect((await search(parent, "(4711)")).count).toBe(1);
    await page.reads(say("journal-found", { count: 1 }));
    expect(await articles(page)).toHaveLength(1);
    expect((await articles(page))[0]).toContain("(4711)");

    // Nothing has both words; the one button leads back to everything.
    expect((await search(parent, "Räksmörgås kanariefågel")).count).toBe(0);
    await page.reads(say("journal-nothing"));
    await page.click("button", say("journal-clear"));
    await showsAll(page);
    expect(await articles(page)).toHaveLength(PAGE);

    // Whoever presses the button goes on where the new texts begin.
    await page.session.run(
      (button) => {
        (button as unknown as HTMLElement).focus({ preventScroll: true });
      },
      await page.find("button", say("journal-more", { left: ANSWERS - PAGE })),
    );
    await page.press(KEY.enter);
    await until("the focus on the first new text", () =>
      page.session.run(
        (first) => document.activeElement === document.querySelectorAll("article h3")[first],
        PAGE,
      ),
    );

    const { count } = await search(parent, "räksmörgås");
    const intervals = await scrollToTheEnd(page);
    console.log(`Scrolling through ${count} texts: ${told(intervals)}.`);
    const numbers = (await articles(page)).map((text) => /\((\d+)\)/.exec(text)?.[1]);
    expect(new Set(numbers).size).toBe(count);
    // The page is still one to work with: a text opens from its very end.
    await page.session.run(() => {
      scrollTo(0, document.documentElement.scrollHeight);
    });
    await search(parent, "(4711)");
    await page.reads(say("journal-found", { count: 1 }));
  },
);

/** The texts on the page. */
async function articles(page: Page): Promise<string[]> {
  return await page.session.run(() =>
    [...document.querySelectorAll("article")].map(({ textContent }) => textContent),
  );
}
