/** A place to measure in: a computer on which a parent has a vault, and a screen for what is looked at from outside. */

import { mkdirSync } from "node:fs";
import path from "node:path";

import { Computer } from "../harness/computer.ts";
import { fillVault } from "../harness/filled-vault.ts";
import { PASSPHRASE } from "../harness/journey.ts";
import { Screen } from "./screen.ts";

/** Does something on a fresh computer, and switches it off. */
export async function onComputer<Found>(work: (computer: Computer) => Promise<Found>): Promise<Found> {
  const computer = await Computer.start();
  try {
    return await work(computer);
  } finally {
    await computer.stop();
  }
}

/** The same on a computer with a vault in it. */
export async function besideVault<Found>(work: (computer: Computer) => Promise<Found>): Promise<Found> {
  return await onComputer(async (computer) => {
    fillVault(computer.belongings.vault().path, { passphrase: PASSPHRASE, answers: 20 });
    return await work(computer);
  });
}

/** The same with a screen that can be looked at. */
export async function onScreen<Found>(
  work: (computer: Computer, screen: Screen) => Promise<Found>,
): Promise<Found> {
  return await besideVault(async (computer) => {
    const screen = await Screen.start(computer);
    try {
      return await work(computer, screen);
    } finally {
      await screen.stop();
    }
  });
}

/** A folder of that computer for what another program keeps. */
export function folderOn(computer: Computer, name: string): string {
  const folder = path.join(computer.belongings.root, name);
  mkdirSync(folder, { recursive: true });
  return folder;
}
