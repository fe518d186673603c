/**
 * From the click that unlocks the vault to the painted home screen, beside bare scrypt with the key file of the same
 * vault. In the release build for automation.
 */

import { PASSPHRASE, Parent } from "../harness/journey.ts";
import { Program } from "../harness/program.ts";
import { numbers, runExample } from "./example.ts";
import { paintedAfterClick } from "./in-page.ts";
import { besideVault } from "./place.ts";
import { inTurn, median, rounds, spread, type Measured, type Row } from "./row.ts";

const MOST_MILLISECONDS = 100;

/** Locks the vault by hiding, and stands before its door with the passphrase typed. */
async function comeToTheDoor({ page, say }: Parent): Promise<void> {
  await page.pressShiftThrice();
  await page.css('[data-cover="down"]');
  await page.pressShiftThrice();
  await page.screen("unlock");
  await page.clear(say("passphrase-label"));
  await page.type(say("passphrase-label"), PASSPHRASE);
}

async function measure(): Promise<Measured> {
  return await besideVault(async (computer) => {
    const { page } = await Program.start(computer);
    const parent = new Parent(page, "sv");
    await parent.chooseLanguage("unlock");
    await parent.enter();
    const home = { selector: "main[data-screen=home]", words: parent.say("door-me") };
    const commands: string[] = [];
    const sides = await inTurn(
      rounds(15),
      async () => {
        await comeToTheDoor(parent);
        return await paintedAfterClick(page.session, parent.say("unlock-submit"), home);
      },
      async () => {
        const vault = computer.belongings.vault().path;
        const run = await runExample("vault", "scrypt", vault, PASSPHRASE, "1");
        commands.splice(0, 1, run.command);
        return numbers(run)[0]?.[0] ?? Number.NaN;
      },
    );
    const more = median(sides.ours) - median(sides.other);
    return {
      figure: `${more < 0 ? "−" : "+"} ${Math.abs(more).toFixed(0)} ms`,
      met: more <= MOST_MILLISECONDS,
      beside: `${spread(sides.ours, "ms")} to ${spread(sides.other, "ms")}, ${sides.ours.length} rounds; release build for automation`,
      commands: ["cargo build --release -p lyktan --features e2e, driven by WebKitWebDriver", ...commands],
    };
  });
}

/** Unlocking. */
export const unlock: Row = {
  id: "unlock",
  what: "unlock to the painted home screen, over bare scrypt",
  aim: `≤ + ${MOST_MILLISECONDS} ms`,
  measure,
};
