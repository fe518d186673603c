/**
 * Whoever got a foot into the page can do nothing with it. Tried in the e2e build, which has the shipped one's policy
 * and capabilities and no socket filter: what does not reach the server is stopped by the page and the window alone.
 * Everything is tried in the bare engine as well, where it works.
 */

import { expect } from "vitest";

import { startBareEngine } from "../harness/bare-engine.ts";
import {
  CALLS,
  DOWNLOADS,
  SCRIPTS,
  STYLES,
  WAYS_OUT,
  type Breach,
  type Errand,
} from "../harness/breaches.ts";
import { Snare } from "../harness/snare.ts";
import { test } from "../harness/test.ts";
import { until } from "../harness/until.ts";
import type { Element, Session } from "../harness/webdriver.ts";

/** Long enough for what is not forbidden to happen many times over. */
const A_WHILE = 250;

/** What an attempt came to, as far as the page can tell. */
interface Outcome {
  reports: string[];
  calledOut: boolean;
  hidden: boolean;
}

/** Tries a breach in a page, and looks at it for a while. */
async function tryOut(session: Session, { script }: Breach, address: string): Promise<Outcome> {
  const attempt = `
    const [address, patience] = arguments;
    delete window.breached;
    document.querySelector("#prey")?.remove();
    const prey = document.createElement("p");
    prey.id = "prey";
    document.body.append(prey);
    const reports = [];
    const hear = ({ effectiveDirective }) => reports.push(effectiveDirective);
    addEventListener("securitypolicyviolation", hear);
    try { (() => { ${script} })() } catch {}
    return new Promise((done) => setTimeout(() => {
      removeEventListener("securitypolicyviolation", hear);
      const hidden = getComputedStyle(document.querySelector("#prey")).display === "none";
      done({ reports, calledOut: window.breached === true, hidden });
    }, patience));`;
  return await session.runText<Outcome>(attempt, address, A_WHILE);
}

/** The same with the right of a click, without which an engine opens no window. */
async function tryByClick(session: Session, { script }: Errand, address: string): Promise<void> {
  const button = await session.runText<Element>(
    `const [address] = arguments;
    document.querySelector("#lever")?.remove();
    const lever = document.createElement("button");
    lever.id = "lever";
    lever.append("lever");
    lever.addEventListener("click", () => { ${script} });
    document.body.prepend(lever);
    return lever;`,
    address,
  );
  await session.click(button);
}

test("no script, style or call that is brought into the page does anything, and the policy reports each", async ({
  computer,
  start,
}) => {
  // A snare each: what the bare engine asks for late is not laid to the program's charge.
  const [snare, bait] = [await Snare.lay(), await Snare.lay()];
  const bare = await startBareEngine(computer);
  const { page } = await start();
  await page.screen("language");
  for (const breach of [...SCRIPTS, ...STYLES, ...CALLS]) {
    const stopped = await tryOut(page.session, breach, snare.address);
    expect(stopped, breach.name).toEqual({ reports: [breach.stoppedBy], calledOut: false, hidden: false });
    expect(snare.asked, breach.name).toEqual([]);

    // A form leads away before the look is over.
    await bare.session.go(bait.address);
    const known = bait.asked.length;
    const free = await tryOut(bare.session, breach, bait.address).catch(() => null);
    if (CALLS.includes(breach)) {
      await until(`${breach.name} to reach the server`, () => bait.asked.length > known);
    } else {
      expect(free?.calledOut === true || free?.hidden === true, `${breach.name} in the bare engine`).toBe(
        true,
      );
    }
  }
  await bare.end();
  snare.remove();
  bait.remove();
});

test("nothing leads from the page to another, in this window or a new one, and no file is put anywhere", async ({
  computer,
  start,
}) => {
  const snare = await Snare.lay();
  const { page } = await start();
  await page.screen("language");
  const before = computer.belongings.files("home");
  for (const errand of [...WAYS_OUT, ...DOWNLOADS]) {
    await tryByClick(page.session, errand, snare.address);
    await new Promise((resolve) => setTimeout(resolve, A_WHILE));
    expect(await page.session.run(() => location.href), errand.name).toMatch(/^tauri:/);
    // Still the same page: what was put into it is there.
    expect(await page.session.run(() => document.querySelector("#lever") !== null), errand.name).toBe(true);
  }
  expect(snare.asked).toEqual([]);
  expect(computer.belongings.files("home")).toEqual(before);

  const bare = await startBareEngine(computer);
  for (const errand of WAYS_OUT) {
    await bare.session.go(snare.address);
    snare.forget();
    await tryByClick(bare.session, errand, snare.address);
    await until(`${errand.name} to lead away`, () => snare.asked.some((asked) => asked !== "/"));
  }
  for (const errand of DOWNLOADS) {
    await bare.session.go(snare.address);
    const known = computer.belongings.files("home").length;
    await tryByClick(bare.session, errand, snare.address);
    await until(`${errand.name} to be there`, () => computer.belongings.files("home").length > known);
  }
  await bare.end();
  snare.remove();
});
