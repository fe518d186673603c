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

test("the page runs no script that is written into it, takes no style, and goes nowhere else", async ({
  start,
}) => {
  const { page } = await start();
  await page.screen("language");
  const seen = await page.session.run(async () => {
    const broken: string[] = [];
    addEventListener("securitypolicyviolation", (event) => broken.push(event.effectiveDirective));
    const script = document.createElement("script");
    const plain = (work: () => void): void => {
      try {
        work();
      } catch {
        broken.push("trusted-types");
      }
    };
    plain(() => (script.textContent = "window.injected = true"));
    document.body.append(script);
    const style = document.createElement("style");
    style.textContent = "main { display: none }";
    document.head.append(style);
    const image = new Image();
    image.src = "https://example.org/picture.png";
    const fetched = await fetch("https://example.org/").then(
      () => true,
      () => false,
    );
    await new Promise((resolve) => setTimeout(resolve, 200));
    const hidden =
      getComputedStyle(document.querySelector("main[data-screen]") as Element).display === "none";
    location.href = "https://example.org/";
    await new Promise((resolve) => setTimeout(resolve, 200));
    return { broken, fetched, hidden, injected: "injected" in window, address: location.protocol };
  });
  expect(seen).toMatchObject({ fetched: false, hidden: false, injected: false, address: "tauri:" });
  expect(seen.broken).toEqual(
    expect.arrayContaining(["trusted-types", "style-src-elem", "img-src", "connect-src"]),
  );
});
