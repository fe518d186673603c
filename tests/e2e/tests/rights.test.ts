/** The page may do what its table of commands says, and nothing else. */

import { expect } from "vitest";

import type { Page } from "../harness/page.ts";
import { test } from "../harness/test.ts";

/** Asks the program for a command, as any script in the page could. */
async function ask(page: Page, command: string): Promise<"answered" | "refused"> {
  return await page.session.run(async (command) => {
    const { __TAURI_INTERNALS__: internals } = window as unknown as {
      __TAURI_INTERNALS__: { invoke: (command: string) => Promise<unknown> };
    };
    return await internals.invoke(command).then(
      () => "answered" as const,
      () => "refused" as const,
    );
  }, command);
}

test("a command that is not in the table is refused, Tauri's own among them", async ({ start }) => {
  const { page } = await start();
  await page.screen("language");
  for (const command of [
    "no_such_command",
    "plugin:app|version",
    "plugin:window|close",
    "plugin:event|emit",
  ]) {
    expect(await ask(page, command), command).toBe("refused");
  }
  expect(await ask(page, "start"), "control: a command in the table").toBe("answered");
});
