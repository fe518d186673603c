/** Every error is seen where it happens: what happened, what to do about it, and a way on. */

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

import { expect } from "vitest";

import type { ErrorCode } from "../../../ui/src/generated/ipc.ts";
import { failNext, TROUBLES, type Stage, type Trouble } from "../harness/failures.ts";
import { Parent, PASSPHRASE } from "../harness/journey.ts";
import type { Page } from "../harness/page.ts";
import { inRepository } from "../harness/paths.ts";
import { test } from "../harness/test.ts";
import { until } from "../harness/until.ts";
import { makeCode } from "../harness/vault-ways.ts";
import { LANGUAGES } from "../harness/words.ts";

const FOLDER = inRepository("target", "tour", "errors");

/** From one stage to the next. */
const ENTER: Record<Stage, (parent: Parent) => Promise<void>> = {
  outside: async () => Promise.resolve(),
  inside: async (parent) => {
    const { page, say } = parent;
    await page.clear(say("passphrase-label"));
    await page.clear(say("passphrase-repeat"));
    await parent.fillNewPassphrase();
    await page.screen("home");
    await makeCode(parent, PASSPHRASE);
    await parent.goHome();
  },
  locked: async ({ page }) => {
    await page.pressShiftThrice();
    await page.css('[data-cover="down"]');
    await page.pressShiftThrice();
    await page.screen("unlock");
  },
};

/** What is wrong with how words are shown that tell of a failure, or `none`; `null`: they are not there at all. */
async function faultOf(page: Page, words: readonly string[]): Promise<string | null> {
  return await page.session.run(async (words) => {
    const plain = (text: string): string => text.replace(/[\u2066-\u2069]/g, "").replace(/\s+/g, " ");
    const told = [...document.querySelectorAll<HTMLElement>("[role=alert], [role=status]")].find((place) =>
      words.every((part) => plain(place.innerText).includes(plain(part))),
    );
    if (told === undefined) {
      return null;
    }
    told.scrollIntoView({ block: "center", behavior: "instant" });
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    for (const line of told.querySelectorAll<HTMLElement>("p")) {
      const box = line.getBoundingClientRect();
      const inset = 2;
      const corners = [
        [box.left + inset, box.top + inset],
        [box.right - inset, box.bottom - inset],
      ] as const;
      for (const [x, y] of corners) {
        if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) {
          return `“${line.innerText}” reaches out of the window`;
        }
        const there = document.elementFromPoint(x, y);
        if (there === null || !(told.contains(there) || there.contains(told))) {
          return `“${line.innerText}” is covered`;
        }
      }
      if (line.scrollWidth > line.clientWidth + 1 || line.scrollHeight > line.clientHeight + 1) {
        return `“${line.innerText}” is cut`;
      }
    }
    return "none";
  }, words);
}

/** Waits for the words of a code, and gives what is wrong with how they are shown. */
async function toldOf({ page, say }: Parent, code: string): Promise<string> {
  const words = [say(`error-${code}`), say(`error-${code}.advice`)];
  return await until(`the words of ${code}`, () => faultOf(page, words));
}

/** Waits for the screen that says it all by itself. */
async function shownAs({ page, say }: Parent, { screen, words }: NonNullable<Trouble["becomes"]>) {
  await page.screen(screen);
  await page.reads(say(words));
  return "none";
}

for (const language of LANGUAGES) {
  test(
    `every error is seen with its advice and a way on (${language})`,
    { timeout: 240_000 },
    async ({ start }) => {
      mkdirSync(FOLDER, { recursive: true });
      const { page } = await start();
      await page.session.resize(800, 560);
      const parent = new Parent(page, language);
      const wrong: string[] = [];
      for (const stage of Object.keys(ENTER) as Stage[]) {
        await ENTER[stage](parent);
        const here = Object.entries(TROUBLES).filter(([, trouble]) => trouble.stage === stage);
        for (const [code, { command, reach, act, becomes, ways }] of here) {
          await reach(parent);
          if (command !== null) {
            await failNext(page, command, code as ErrorCode);
          }
          await act(parent);
          const fault = await (becomes === undefined ? toldOf(parent, code) : shownAs(parent, becomes));
          writeFileSync(path.join(FOLDER, `${language}-${code}.png`), await page.session.screenshot());
          wrong.push(...(fault === "none" ? [] : [`${code}: ${fault}`]));
          for (const way of ways) {
            if ((await page.look("button", parent.say(way))) === null) {
              wrong.push(`${code}: no way on by “${parent.say(way)}”`);
            }
          }
        }
      }
      expect(wrong).toEqual([]);
    },
  );
}

test("every error that has words has its place", () => {
  const words = readFileSync(inRepository("locales", "sv", "error.ftl"), "utf8");
  const codes = [...words.matchAll(/^error-([a-z-]+) =/gm)].map(([, code]) => code);
  expect(Object.keys(TROUBLES).sort()).toEqual(codes.sort());
});

test("control: words that are cut, covered or not told aloud are found", async ({ start }) => {
  const { page } = await start();
  await page.screen("language");
  const words = ["what happened", "what to do"];
  const show = async (style: string, role: string): Promise<string | null> => {
    await page.session.run(
      (style, role) => {
        document.querySelector("#planted")?.remove();
        const alert = document.createElement("div");
        alert.id = "planted";
        alert.role = role;
        const line = document.createElement("p");
        line.textContent = "what happened, what to do ".repeat(8);
        line.style.cssText = style;
        alert.append(line);
        document.querySelector("main[data-screen]")?.append(alert);
      },
      style,
      role,
    );
    return await faultOf(page, words);
  };
  expect(await show("", "alert")).toBe("none");
  expect(await show("", "note")).toBeNull();
  expect(await show("block-size: 10px; overflow: hidden", "alert")).toMatch(/is cut$/);
  expect(await show("position: relative; inset-inline-start: 90vw", "alert")).toMatch(/out of the window$/);
  expect(await show("pointer-events: none", "alert")).not.toBeNull();
});
