/**
 * When a window is painted: the moment from which on it shows what it shows at rest. The same for every program, as
 * seen from outside: nothing in it is asked, so nothing in it can say that it is ready before one sees it.
 */

import { setTimeout as pause } from "node:timers/promises";

import type { Display, Frame } from "./display.ts";

/** Between two looks. */
const LOOK_MILLISECONDS = 4;
/** A window at rest shows nothing new for so long. */
const REST_MILLISECONDS = 2_000;
const PATIENCE_MILLISECONDS = 60_000;

/** The milliseconds from a start until what it leads to is painted. The start gives a way to ask whether it failed. */
export async function paintedAfter(display: Display, start: () => () => boolean): Promise<number> {
  const seen: { at: number; frame: Frame }[] = [{ at: 0, frame: display.look() }];
  const begun = performance.now();
  const hasEnded = start();
  for (;;) {
    await pause(LOOK_MILLISECONDS);
    const frame = display.look();
    const at = performance.now() - begun;
    const latest = seen.at(-1);
    if (latest === undefined || !frame.isLike(latest.frame)) {
      seen.push({ at, frame });
    } else if (seen.length > 1 && at - latest.at > REST_MILLISECONDS) {
      return firstLike(seen, latest.frame);
    } else if (hasEnded() || at > PATIENCE_MILLISECONDS) {
      throw new Error("it ended, or a minute had passed, before anything was painted");
    }
  }
}

/** The beginning of the time at the end in which all pictures were alike. */
function firstLike(seen: readonly { at: number; frame: Frame }[], final: Frame): number {
  const different = seen.findLastIndex(({ frame }) => !frame.isLike(final));
  return seen[different + 1]?.at ?? Number.NaN;
}
