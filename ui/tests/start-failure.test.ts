import { flushSync, mount, unmount } from "svelte";
import { expect, onTestFinished, test } from "vitest";

import StartFailure from "../src/screens/StartFailure.svelte";
import { Computer } from "./kit/media";

test("a program that could not begin knows of no settings, and looks as the computer asks", () => {
  const computer = Computer.install();
  const page = mount(StartFailure, { target: document.body, props: { code: "storage-failed" } });
  onTestFinished(() => void unmount(page));
  flushSync();
  const root = document.documentElement.dataset;
  expect(root).toMatchObject({ theme: "system", contrast: "ordinary", motion: "full" });
  computer.ask("(prefers-contrast: more)");
  computer.ask("(prefers-reduced-motion: reduce)");
  expect(root).toMatchObject({ theme: "system", contrast: "high", motion: "reduced" });
});
