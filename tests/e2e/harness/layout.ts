/** How a page lies in every window. */

import { misfits, sprawl } from "./misfits.ts";
import type { Page } from "./page.ts";
import { paint } from "./theme.ts";
import { enlarge, fill, WINDOWS } from "./window-sizes.ts";

/**
 * What is wrong with how the stops of a walk lie in every window, with text as it is at first and at 200 %; a line
 * each.
 */
export async function illLaid(page: Page, walk: AsyncIterable<string>): Promise<string[]> {
  const found: string[] = [];
  for await (const stop of walk) {
    // What was just unfolded may still be turning.
    await paint(page, "light");
    for (const enlarged of [false, true]) {
      await enlarge(page, enlarged);
      for (const [name, size] of Object.entries(WINDOWS)) {
        await fill(page, size);
        const misfit = [...(await misfits(page)), ...(enlarged ? [] : await sprawl(page))];
        found.push(...misfit.map((line) => `${stop}, ${name}${enlarged ? ", 200 %" : ""}: ${line}`));
      }
    }
    await enlarge(page, false);
  }
  return found;
}
