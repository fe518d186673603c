/** A page whose clock stands: what it says of today, and the sky over its yard, is the same whenever it is looked at. */

import type { Page } from "./page.ts";

/** Early evening, when windows are lit and the sky is not yet dark. */
const HOUR = "2026-11-20T16:40:00+01:00";

/** Stops the clock of the page; the program behind it has its own. */
export async function stopClock(page: Page): Promise<void> {
  await page.session.run((moment) => {
    const Running = Date;
    class Standing extends Running {
      constructor(...parts: [] | [value: number | string | Date]) {
        super(parts.length === 0 ? moment : parts[0]);
      }
      static override now(): number {
        return moment;
      }
    }
    window.Date = Standing as DateConstructor;
  }, Date.parse(HOUR));
}
