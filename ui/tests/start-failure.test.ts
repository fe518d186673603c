import { flushSync, mount, unmount } from "svelte";
import { expect, onTestFinished, test } from "vitest";

import StartFailure from "../src/screens/StartFailure.svelte";
import { languageAmong, speak, t } from "../src/l10n";
import { Computer } from "./kit/media";

test("a program that could not begin knows of no settings, and looks as the computer asks", () => {
  const computer = Computer.install();
  const page = mount(StartFailure, {
    target: document.body,
    props: { code: "storage-failed", again: () => undefined },
  });
  onTestFinished(() => void unmount(page));
  flushSync();
  const root = document.documentElement.dataset;
  expect(root).toMatchObject({ theme: "system", contrast: "ordinary", motion: "full" });
  computer.ask("(prefers-contrast: more)");
  computer.ask("(prefers-reduced-motion: reduce)");
  expect(root).toMatchObject({ theme: "system", contrast: "high", motion: "reduced" });
});

test("it speaks as the computer does, says that what was saved is there, and begins once more", () => {
  Computer.install();
  let tries = 0;
  speak(languageAmong(["fi-FI", "ar-SY", "sv-SE"]));
  onTestFinished(() => {
    speak(languageAmong(["fi-FI"]));
  });
  const again = (): void => {
    tries += 1;
  };
  const page = mount(StartFailure, { target: document.body, props: { code: "bad-request", again } });
  onTestFinished(() => void unmount(page));
  flushSync();
  expect(document.documentElement).toMatchObject({ lang: "ar", dir: "rtl" });
  expect(document.activeElement?.tagName).toBe("H1");
  expect(document.body.textContent).toContain(t("page-failed-kept"));
  document.querySelector("button")?.click();
  expect(tries).toBe(1);
});
