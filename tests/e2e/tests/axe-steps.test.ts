/** What axe-core has against any page of any package, with everything opened on it, and what is too small: nothing. */

import { expect } from "vitest";

import { examine } from "../harness/axe.ts";
import { Inspection } from "../harness/inspection.ts";
import { packagesOnDisk } from "../harness/packages.ts";
import { everyStep } from "../harness/step-walk.ts";
import { test } from "../harness/test.ts";
import { LANGUAGES } from "../harness/words.ts";

for (const language of LANGUAGES) {
  test(
    `nothing is wrong on any page of any package (${language})`,
    { timeout: 300_000 },
    async ({ start }) => {
      const { page } = await start();
      expect(await new Inspection(page, ["light"]).follow(everyStep(page, language))).toEqual([]);
    },
  );
}

test(
  "control: what is wrong in the answer to a choice is found, and no page is left out",
  {
    timeout: 300_000,
  },
  async ({ start }) => {
    const { page } = await start();
    const passed: string[] = [];
    let found: string[] | undefined;
    for await (const stop of everyStep(page, "sv")) {
      passed.push(stop);
      if (found === undefined && stop.endsWith(", choice 2")) {
        await page.session.run(() => {
          const answers = document.querySelectorAll(
            "main[data-screen] li > button[aria-expanded=true] + div",
          );
          [...answers].at(-1)?.append(document.createElement("img"));
        });
        found = (await examine(page)).violations;
      }
    }
    expect(found).toEqual([expect.stringMatching(/^image-alt/)]);
    const steps = packagesOnDisk().flatMap(({ id, steps }) => [
      id,
      ...steps.map((step) => `${id}/${step.id}`),
    ]);
    expect(steps.length).toBeGreaterThan(20);
    expect([...new Set(passed.map((stop) => stop.split(",")[0]))]).toEqual(steps);
  },
);
