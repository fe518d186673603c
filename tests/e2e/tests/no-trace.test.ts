/** What a parent writes, and what opens it, are in the vault and in memory, and nowhere else on the computer. */

import { lstatSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

import { expect } from "vitest";

import type { Computer } from "../harness/computer.ts";
import { locks, makesVault, SECRETS, unlocks, wholeJourney, writes } from "../harness/heard-journey.ts";
import { Listener } from "../harness/listener.ts";
import { findInMemory } from "../harness/memory.ts";
import { textsIn } from "../harness/opened-vault.ts";
import { openFolders } from "../harness/open-folders.ts";
import { spellingsOf } from "../harness/spellings.ts";
import { SystemCalls, writingDownPlaces } from "../harness/system-calls.ts";
import { test } from "../harness/test.ts";
import { runUnder } from "../harness/tools.ts";
import { until } from "../harness/until.ts";

/** Where the calls of a program are written down. */
function notesOf({ belongings }: Computer, name: string): string {
  return path.join(belongings.root, name);
}

/**
 * The places anywhere on the computer, but in the vault, that a program has made or opened to write and that are there
 * still. What is the kernel's own is none: a device keeps nothing, and what is said in `/proc` is about processes.
 */
function placesLeft({ belongings }: Computer, notes: string): string[] {
  const vault = belongings.vault().path;
  return new SystemCalls(notes)
    .places()
    .filter((place) => place !== vault && !place.startsWith(vault + path.sep))
    .filter((place) => !place.startsWith("/proc/"))
    .filter((place) => lstatSync(place, { throwIfNoEntry: false })?.isCharacterDevice() === false);
}

/** The files that hold one of the secrets. */
function filesWithSecrets({ belongings }: Computer): string[] {
  return Object.values(SECRETS).flatMap((secret) => belongings.filesHolding(secret));
}

test("a whole journey changes nothing but the vault, and leaves neither what was written nor anything else anywhere on the computer", async ({
  computer,
  reader,
  ship,
}) => {
  const { belongings } = computer;
  const before = belongings.besideVault();
  const notes = notesOf(computer, "calls");
  const shipped = await ship(writingDownPlaces(notes));
  await wholeJourney(new Listener(computer, reader, shipped.process));
  expect(filesWithSecrets(computer)).toEqual([]);
  // While it runs, something does lie beside the vault: the look finds what is there.
  expect(belongings.besideVault()).not.toEqual(before);
  expect(placesLeft(computer, notes)).not.toEqual([]);
  expect(await shipped.closeWindow()).toBe(0);

  expect(belongings.besideVault()).toEqual(before);
  expect(placesLeft(computer, notes)).toEqual([]);
  expect(filesWithSecrets(computer)).toEqual([]);
  // They were there to be found: whoever has the passphrase reads the sentence.
  expect(textsIn(belongings.vault(), SECRETS.passphrase)).toContain(SECRETS.sentence);
});

test("nor does a journey that is cut short: while it lasts the secrets are in memory alone, and the next start sweeps what was left", async ({
  computer,
  reader,
  ship,
}) => {
  const { belongings } = computer;
  const before = belongings.besideVault();
  const [first, second] = [notesOf(computer, "first"), notesOf(computer, "second")];
  const cut = await ship(writingDownPlaces(first));
  const parent = new Listener(computer, reader, cut.process);
  await makesVault(parent);
  // Typed a moment ago, and handed over once.
  const page = cut.engine().find(({ name }) => name === "WebKitWebProces");
  expect(page && findInMemory(page, SECRETS.passphrase)).not.toEqual({});
  await writes(parent);
  expect(page && findInMemory(page, SECRETS.sentence)).not.toEqual({});
  expect(findInMemory(cut.process, SECRETS.sentence)).not.toEqual({});
  // Marked, it lies with the windowing system as well, where a middle click would put it into any other program.
  parent.press("ctrl+a");
  await until("what is marked", () => findInMemory(cut.process, SECRETS.sentence)["UTF-16LE"]);
  // What keeps the vault forgets with the lock, whatever library the words went through on their way; what is marked,
  // and the engine's buffer for what comes in, a moment after.
  await locks(parent);
  expect(findInMemory(cut.process, SECRETS.passphrase)).toEqual({});
  await until(
    "nothing of the sentence",
    () => Object.keys(findInMemory(cut.process, SECRETS.sentence)).length === 0,
  );
  await unlocks(parent);
  await cut.kill();
  expect(filesWithSecrets(computer)).toEqual([]);
  expect(placesLeft(computer, first)).not.toEqual([]);

  const again = await ship(writingDownPlaces(second));
  await unlocks(new Listener(computer, reader, again.process));
  expect(await again.closeWindow()).toBe(0);
  expect(belongings.besideVault()).toEqual(before);
  expect([...placesLeft(computer, first), ...placesLeft(computer, second)]).toEqual([]);
  expect(filesWithSecrets(computer)).toEqual([]);
  expect(textsIn(belongings.vault(), SECRETS.passphrase)).toContain(SECRETS.sentence);
});

test("what a program leaves in any folder of the computer that is open to everybody is found, whatever way it came there", ({
  computer,
}) => {
  const folders = openFolders();
  expect(folders).toEqual(expect.arrayContaining(["/dev/shm", "/tmp", "/var/tmp"]));
  for (const folder of folders) {
    const name = path.basename(computer.belongings.root);
    const planted = (what: string): string => path.join(folder, `${name} ${what} å`);
    const all = ["file", "folder", "link", "name"].map(planted);
    const [file = "", inner = "", link = "", moved = ""] = all;
    const script = `cd "$0" && echo > "$1" && mkdir "$2" && ln -s nowhere "$3" && echo > "$4." && mv "$4." "$4"`;
    const notes = notesOf(computer, "planted");
    try {
      const names = [file, inner, link, moved].map((place) => path.basename(place));
      runUnder(writingDownPlaces(notes), ["sh", "-c", script, folder, ...names], computer.environment);
      expect(placesLeft(computer, notes)).toEqual([...all].sort());
    } finally {
      all.forEach((place) => {
        rmSync(place, { recursive: true, force: true });
      });
    }
  }
});

test("a secret that lies in a file is found, whatever its spelling", ({ computer }) => {
  const { belongings } = computer;
  for (const secret of Object.values(SECRETS)) {
    for (const [place, [name, bytes]] of [...spellingsOf(secret)].entries()) {
      const file = path.join(belongings.folder("cache"), String(place));
      writeFileSync(file, Buffer.concat([Buffer.from("before "), bytes, Buffer.from(" after")]));
      expect(belongings.filesHolding(secret), name).toContain(file);
      writeFileSync(file, "nothing");
    }
    // As it stands within a longer text, on each of the three places in a group of base64.
    for (const words of ["a", "ab", "abc"]) {
      const file = path.join(belongings.folder("home"), words);
      writeFileSync(file, Buffer.from(`${words} ${secret} ${words}`).toString("base64"));
      expect(belongings.filesHolding(secret), `after ${words}`).toEqual([file]);
      writeFileSync(file, "nothing");
    }
  }
});
