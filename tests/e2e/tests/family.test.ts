/** What a parent tells of the family and the day, and what follows from it on the pages. */

import { expect } from "vitest";

import { examine } from "../harness/axe.ts";
import { fillVault, PLAN } from "../harness/filled-vault.ts";
import { Parent, PASSPHRASE } from "../harness/journey.ts";
import { test } from "../harness/test.ts";
import { PackageWords } from "../harness/words.ts";

const START = "for-the-childs-sake";
const start = new PackageWords(START, "sv");
const NAME = "Blåbärskrattet";

async function openFamily({ page, say }: Parent): Promise<void> {
  await page.click("button", { begins: say("home-personal") });
  await page.screen("personal");
}

/** Chooses the year of the first child. */
async function chooseYear({ page }: Parent, year: number): Promise<void> {
  await page.session.run((year) => {
    const select = document.querySelector<HTMLSelectElement>("main[data-screen] select");
    if (select !== null) {
      select.value = year;
      select.dispatchEvent(new Event("change", { bubbles: true }));
    }
  }, String(year));
  await page.css('[data-save="saved"]');
}

async function openStart(parent: Parent): Promise<void> {
  const { page, say } = parent;
  await page.click("button", { begins: `${say("door-child")} ${say("door-child-about")}` });
  await page.click("button", start.title);
  await page.screen("module");
}

test("the pages follow the children's ages, the suggestion the day, and all of it lies locked", async ({
  computer,
  start: begin,
}) => {
  const { page } = await begin();
  const parent = new Parent(page, "sv", start);
  const { say } = parent;
  await parent.makeVault();

  await openStart(parent);
  expect(await page.text(), "control: every age is there before any is told").toContain(
    start.heading("teenager"),
  );
  await parent.goHome();

  await openFamily(parent);
  await page.click("button", say("personal-add"));
  await page.type(say("personal-name"), NAME);
  // A child that turns seven or is seven this year is of one age only.
  await chooseYear(parent, new Date().getFullYear() - 8);
  await page.click("radio", say("feeling-angry"));
  await page.css('[data-save="saved"]');
  await parent.goHome();

  await page.reads(say("suggestion-feeling-angry"));
  await openStart(parent);
  await page.reads(say("chapter-ages", { ages: say("age-6-9") }));
  await page.reads(start.heading("six-to-nine"));
  expect(await page.text()).not.toContain(start.heading("teenager"));
  await page.click("button", say("chapter-ages-show-all"));
  await page.reads(start.heading("teenager"));

  expect(computer.belongings.filesHolding(NAME)).toEqual([]);
  await page.pressShiftThrice();
  await page.css('[data-cover="down"]');
  expect(await page.everything()).not.toContain(NAME);
  await page.pressShiftThrice();
  await parent.unlock();
  await page.screen("module");
  await parent.goHome();
  await openFamily(parent);
  expect(await page.valueOf(say("personal-name"))).toBe(NAME);
});

test("a small step that was planned on an earlier visit is asked about once, and lies in the journal", async ({
  computer,
  start: begin,
}) => {
  fillVault(computer.belongings.vault().path, { passphrase: PASSPHRASE, answers: 0, planned: true });
  const { page } = await begin();
  const parent = new Parent(page, "sv");
  const { say } = parent;
  await parent.chooseLanguage("unlock");
  await parent.enter();

  await page.find("heading", say("follow-up-title"));
  await page.reads(PLAN);
  await page.click("radio", say("follow-up-partly"));
  expect((await examine(page)).violations).toEqual([]);
  await page.type(say("follow-up-words"), "En gång av två.");
  await page.click("button", say("follow-up-submit"));
  await page.reads(say("follow-up-partly-back"));

  await page.click("button", say("follow-up-open"));
  await page.screen("step");
  await parent.goHome();
  expect(await page.look("heading", say("follow-up-title")), "it is not asked again").toBeNull();
  await parent.openJournal();
  await page.reads("En gång av två.");
});

test("control: a small step of today is not asked about", async ({ start: begin }) => {
  const { page } = await begin();
  const parent = new Parent(page, "sv");
  const { say } = parent;
  await parent.makeVault();
  await parent.reachStep("small-step");
  await page.reads(say("practice-asked"));
  await page.type(say("writing-plan"), PLAN);
  await page.css('[data-save="saved"]');
  await parent.goHome();
  expect(await page.look("heading", say("follow-up-title"))).toBeNull();
});
