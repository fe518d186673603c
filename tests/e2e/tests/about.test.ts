/** What the program says of itself: every sentence is held against the program that says it. */

import { expect } from "vitest";

import { Parent, PASSPHRASE } from "../harness/journey.ts";
import { descendantsOf } from "../harness/processes.ts";
import { test } from "../harness/test.ts";
import { makeCode, openFromSettings } from "../harness/vault-ways.ts";
import { KEY } from "../harness/webdriver.ts";

/** From the yard to the page on the program. */
async function openAbout(parent: Parent): Promise<void> {
  await openFromSettings(parent, "settings-about", "about");
}

/** The names of everything that is built in, as the page of licences shows them. */
async function partsShown({ page }: Parent): Promise<string[]> {
  return await page.session.run(() =>
    [...document.querySelectorAll<HTMLElement>("main[data-screen=licences] li .name")].map(
      (name) => name.innerText.split(/\s/)[0] ?? "",
    ),
  );
}

test("About says of the sandbox what is so, and what it means where there is none", async ({ start }) => {
  const { page, process } = await start();
  const parent = new Parent(page, "sv");
  const { say } = parent;
  await parent.lookAround();
  await openAbout(parent);
  await page.click("button", { begins: say("about-protects") });
  const inSandbox = descendantsOf(process.number).some(({ name }) => name === "bwrap");
  const said = await page.text();
  const lines = said.split("\n");
  expect(lines).toContain(`${say(inSandbox ? "about-on" : "about-off")} ${say("about-sandbox")}`);
  expect(said.includes(say("about-sandbox.off"))).toBe(!inSandbox);
  // This build is the one for automation, and says so.
  expect(said).toContain(`${say("about-left-out")} ${say("about-socket-filter.off")}`);
});

test("About names the folder of the vault and every file in it, and where the engine's own files are", async ({
  computer,
  start,
}) => {
  const { page } = await start();
  const parent = new Parent(page, "sv");
  const { belongings } = computer;
  await parent.makeVault();
  await makeCode(parent, PASSPHRASE);
  await parent.goHome();
  await openAbout(parent);
  const about = await page.text();
  expect(about, "control: it is folded").not.toContain("recovery.age");
  await page.click("button", { begins: parent.say("about-kept") });
  const told = (await page.text()).split("\n").map((line) => line.trim());
  const files = Object.keys(belongings.vault().digests());
  expect(files).toContain("recovery.age");
  expect(told).toEqual(expect.arrayContaining([belongings.vault().path, ...files]));
  const [engine = "", ...more] = belongings.folders("runtime").filter((name) => /^[0-9a-f]{32}$/.test(name));
  expect(more).toEqual([]);
  expect(told.some((line) => line.endsWith(engine))).toBe(true);
});

test("the licences of what is built in are read, searched and opened with the keyboard alone", async ({
  start,
}) => {
  const { page } = await start();
  const parent = new Parent(page, "ar");
  const { say } = parent;
  await parent.lookAround();
  await openAbout(parent);
  await page.click("button", say("licences-title"));
  await page.screen("licences");
  const parts = await partsShown(parent);
  expect(parts.length).toBeGreaterThan(300);
  expect(parts).toEqual(
    expect.arrayContaining(["Lyktan", "serde", "rusqlite", "tauri", "svelte", "vazirmatn"]),
  );
  expect(parts).not.toContain("made-up");

  await page.type(say("licences-search"), "rusqlite");
  await page.find("status", say("licences-found", { count: 1 }));
  expect(await partsShown(parent)).toEqual(["rusqlite"]);
  await page.press(KEY.tab, KEY.enter);
  await page.reads("Permission is hereby granted, free of charge");
  const direction = await page.session.run(() =>
    [...document.querySelectorAll<HTMLElement>("main .texts")].map((text) => [
      text.lang,
      getComputedStyle(text).direction,
    ]),
  );
  expect(direction, "an English text on an Arabic page").toEqual([["en", "ltr"]]);
});

test("the statement on accessibility is read from the first page on, in three languages", async ({
  start,
}) => {
  const { page } = await start();
  for (const language of ["sv", "en", "ar"] as const) {
    const parent = new Parent(page, language);
    const { say } = parent;
    if (language === "sv") {
      await parent.lookAround();
      await openAbout(parent);
      await page.click("button", say("accessibility-title"));
    } else {
      const before = new Parent(page, language === "en" ? "sv" : "en");
      await page.click("button", `${before.say("header-language")} ${before.say("language-name")}`);
      await page.click("button", say("language-name"));
    }
    await page.screen("accessibility");
    await page.find("heading", say("accessibility-title"));
    await page.reads(say("accessibility-partly"));
    await page.reads("EN 301 549");
    await page.reads("2026");
  }
});
