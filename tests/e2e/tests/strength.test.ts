/** What is said of a passphrase helps and never forbids; a proposed one opens the vault as people type it. */

import { expect } from "vitest";

import { Parent } from "../harness/journey.ts";
import { test } from "../harness/test.ts";

const COMMON = "aaaaaaaa";
const DEGREES = ["too-short", "very-weak", "weak", "fair", "good", "strong"];

test("the words about a passphrase change as it grows, and eight characters that anybody guesses are still taken", async ({
  start,
}) => {
  const before = await start();
  const { page } = before;
  const parent = new Parent(page, "sv");
  const { say } = parent;
  await parent.reachCreate();
  for (const degree of DEGREES) {
    expect(await page.text()).not.toContain(say(`strength-${degree}`));
  }
  await page.type(say("passphrase-label"), "abc");
  await page.reads(say("strength-too-short"));
  await page.type(say("passphrase-label"), " lyktan i granskogen dansar 4711 baklänges");
  await page.reads(say("strength-strong"));
  expect(await page.text()).not.toContain(say("strength-too-short"));
  await page.clear(say("passphrase-label"));
  await page.type(say("passphrase-label"), COMMON);
  await page.reads(say("strength-very-weak"));
  await page.reads(say("strength-weak-about"));
  expect(await page.text()).not.toContain(say("strength-strong"));

  await page.type(say("passphrase-repeat"), COMMON);
  await page.click("button", say("create-submit"));
  await page.screen("home");
  await before.kill();
  await new Parent((await start()).page, "sv").enter(COMMON);
});

test("a proposed passphrase of five words opens the vault also without å ä ö, in capitals and with other blanks", async ({
  start,
}) => {
  const before = await start();
  const { page } = before;
  const parent = new Parent(page, "sv");
  const { say } = parent;
  await parent.reachCreate();
  await page.click("button", say("proposal-ask"));
  let passphrase = "";
  // Until one comes that has letters a foreign keyboard lacks; about half of all words have none.
  do {
    await page.click("button", say("proposal-take"));
    await page.reads(say("proposal-taken"));
    passphrase = await page.valueOf(say("passphrase-label"));
    await page.click("button", say("proposal-ask"));
  } while (!/[åäö]/.test(passphrase));
  expect(passphrase.split(" ")).toHaveLength(5);
  await page.reads(say("strength-strong"));
  // It can be read, so it need not be typed twice.
  await page.click("button", say("create-submit"));
  await page.screen("home");
  await before.kill();

  const plain = passphrase.normalize("NFD").replace(/\p{M}/gu, "");
  expect(plain).not.toBe(passphrase);
  const program = await start();
  const again = new Parent(program.page, "sv");
  // One wrong letter is still a wrong passphrase.
  await again.unlock(`${plain}x`);
  await program.page.find("alert", { begins: say("error-wrong-passphrase") });
  await again.enter(plain.toUpperCase().replaceAll(" ", "  "));
});
