/** Two windows on one vault: the second is told, the first notices nothing, and no lock outlives a crash. */

import { expect } from "vitest";

import { Parent } from "../harness/journey.ts";
import { test } from "../harness/test.ts";

const SAVED = "Blåbärskrattet under trappan 4711.";
const LATER = " Vinterskorna bortom bryggan 0815.";

test("a second window on the same vault is told so, leaves the first undisturbed, and opens the vault when the first was killed", async ({
  computer,
  start,
}) => {
  const first = await start();
  const owner = new Parent(first.page, "sv");
  await owner.makeVaultWith(SAVED);
  const saved = computer.belongings.vault().digests();

  const second = await start();
  const other = new Parent(second.page, "sv");
  await other.unlock();
  await other.isTold("error-vault-busy");
  expect(computer.belongings.vault().digests()).toEqual(saved);

  await owner.write(LATER, "saved");
  await first.kill();
  await other.enter();
  await other.openJournal();
  await second.page.reads(SAVED + LATER);
});
