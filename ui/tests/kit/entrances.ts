import { TestWindow } from "./window";

/** What opens every vault of the tests. */
export const PASSPHRASE = "fyra ord om en lampa";

/** A page with a question. */
export const UNDER = { screen: "step", module: "anger", step: "under-the-anger" } as const;

/** The window in Swedish, before anything is chosen. */
export function inSwedish(): Promise<TestWindow> {
  return TestWindow.open((host) => {
    host.settings = { ...host.settings, language: "sv" };
  });
}

/** The window with an open vault. */
export async function opened(): Promise<TestWindow> {
  const window = await inSwedish();
  await window.program.createVault(PASSPHRASE);
  await window.settled();
  return window;
}

/** The window with an open vault that is locked again. */
export async function locked(): Promise<TestWindow> {
  const window = await opened();
  await window.program.lock();
  await window.settled();
  return window;
}

/** The window of a guest. */
export async function asGuest(): Promise<TestWindow> {
  const window = await inSwedish();
  await window.program.enterAsGuest();
  await window.settled();
  return window;
}

/** Writes on the page with a question, and lets it be saved or fail. */
export async function writeUnder(window: TestWindow, text: string): Promise<void> {
  window.program.navigation.go(UNDER);
  await window.settled();
  window.write(text);
  await window.clock.pass(500);
  await window.settled();
}
