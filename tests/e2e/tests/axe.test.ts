/** What axe-core has against any screen: nothing. */

import { expect } from "vitest";

import { examine } from "../harness/axe.ts";
import { Parent } from "../harness/journey.ts";
import { test } from "../harness/test.ts";
import { COMMON_THEMES, paint } from "../harness/theme.ts";
import { everyScreen } from "../harness/walk.ts";

for (const language of ["sv", "ar"] as const) {
  test(
    `axe-core finds nothing wrong on any screen, light or dark (${language})`,
    { timeout: 240_000 },
    async ({ computer, start }) => {
      const { page } = await start();
      const wrong: string[] = [];
      const undecided = new Map<string, string[]>();
      let examined = 0;
      for await (const stop of everyScreen(new Parent(page, language), computer.belongings)) {
        for (const theme of COMMON_THEMES) {
          await paint(page, theme);
          const { violations, incomplete } = await examine(page);
          wrong.push(...violations.map((line) => `${stop}, ${theme}: ${line}`));
          for (const line of incomplete) {
            undecided.set(line, [...(undecided.get(line) ?? []), `${stop} ${theme}`]);
          }
          examined += 1;
        }
      }
      console.log(
        `axe-core (${language}) examined ${examined} screens; it could not decide ${undecided.size} things.`,
      );
      for (const [line, stops] of undecided) {
        console.log(`  ${line}\n    on ${stops.join(", ")}`);
      }
      expect(wrong).toEqual([]);
    },
  );
}

test("axe-core finds what is planted: a picture without words, and words without contrast", async ({
  start,
}) => {
  const { page } = await start();
  await page.screen("language");
  expect((await examine(page)).violations).toEqual([]);
  await page.session.run(() => {
    const words = document.createElement("p");
    words.textContent = "Nobody can read this.";
    words.style.color = "var(--line)";
    document.querySelector("main[data-screen]")?.append(document.createElement("img"), words);
  });
  const found = (await examine(page)).violations.map((line) => line.split(" ")[0]);
  expect(found).toEqual(expect.arrayContaining(["image-alt", "color-contrast"]));
});
