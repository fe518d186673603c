/**
 * Smoothness of films: in the real window, 1280 × 800, drawn without a graphics card.
 *
 * Counted is what a parent may see: the time between two frames of the page. Beside it stands the same page with
 * the film at rest, so that what the machine does by itself can be told from what the film costs.
 */

import type { Computer } from "../harness/computer.ts";
import type { Page } from "../harness/page.ts";
import { Program } from "../harness/program.ts";
import { Screening } from "../harness/screening.ts";
import { scriptsOf } from "../harness/scripts.ts";
import { until } from "../harness/until.ts";
import { onComputer } from "./place.ts";
import { median, percent, rounds, type Measured, type Row } from "./row.ts";

const LONG_MILLISECONDS = 32;
const AIM = 0.02;
/** Long enough for several beats, with the changes between them. */
const SECONDS = 20;

/** The intervals between frames: the share of long ones, and how many there are. */
interface Intervals {
  readonly long: number;
  readonly perSecond: number;
}

/** The intervals between frames, over some seconds. */
async function longIntervals(page: Page, seconds: number): Promise<Intervals> {
  return await page.session.run(
    async (length, limit) => {
      const times: number[] = [];
      const end = performance.now() + length * 1000;
      await new Promise<void>((done) => {
        const frame = (): void => {
          times.push(performance.now());
          if (performance.now() < end) {
            requestAnimationFrame(frame);
          } else {
            done();
          }
        };
        requestAnimationFrame(frame);
      });
      const intervals = times.slice(1).map((time, index) => time - (times[index] ?? time));
      return {
        long: intervals.filter((interval) => interval > limit).length / intervals.length,
        perSecond: intervals.length / length,
      };
    },
    seconds,
    LONG_MILLISECONDS,
  );
}

async function measure(): Promise<Measured> {
  return await onComputer(play);
}

async function play(computer: Computer): Promise<Measured> {
  const [script] = scriptsOf(process.env["FILM"]);
  if (script === undefined) {
    throw new Error("no package has a film yet");
  }
  const { page } = await Program.start(computer, script.shelf);
  await page.session.resize(1280, 800);
  await until("a window of the size", () => page.session.run(() => innerWidth === 1280));
  const screening = await Screening.open(page, script, "sv");
  const [playing, resting]: [Intervals[], Intervals[]] = [[], []];
  for (let round = 0; round < rounds(3); round += 1) {
    await screening.at(0);
    resting.push(await longIntervals(page, SECONDS / 4));
    await screening.play();
    playing.push(await longIntervals(page, SECONDS));
    await screening.pause();
  }
  const share = median(playing.map(({ long }) => long));
  const rest = median(resting.map(({ long }) => long));
  const all = playing.map(({ long }) => percent(long)).join(", ");
  const frames = median(playing.map(({ perSecond }) => perSecond)).toFixed(0);
  return {
    figure: percent(share),
    met: share <= AIM,
    beside: `${script.package}/${script.step}; rounds ${all}; ${frames} frames a second; at rest ${percent(rest)}`,
    commands: [`make bench ROW=films FILM=${script.package}/${script.step}`],
  };
}

/** Frames of a film that come late. */
export const films: Row = {
  id: "films",
  what: `films at 1280 × 800, software rendering: frame intervals over ${LONG_MILLISECONDS} ms`,
  aim: `at most ${percent(AIM)}`,
  measure,
};
