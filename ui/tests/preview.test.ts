import { expect, test } from "vitest";

import type { ModuleView } from "../src/generated/ipc";
import { anger } from "./host/chapter";
import { THREE } from "./host/shelf";
import { TestWindow } from "./kit/window";

/** The chapter with another heading on its first page, as an author has written it anew. */
function rewritten(title: string): ModuleView {
  const chapter = anger("sv");
  return { ...chapter, steps: chapter.steps.map((step, index) => (index === 0 ? { ...step, title } : step)) };
}

async function previewing(module: string): Promise<TestWindow> {
  const window = await TestWindow.open((host) => {
    host.preview = module;
    host.shelf = THREE;
  });
  await window.program.enterPreview();
  await window.settled();
  return window;
}

test("an author's package opens at once, as a guest and with no question of language", async () => {
  const window = await previewing("anger");
  expect(window.screen).toBe("module");
  expect(window.program.vault.state).toBe("guest");
});

test("control: without a package to look at, everything begins as ever", async () => {
  const window = await TestWindow.open();
  await window.program.enterPreview();
  await window.settled();
  expect(window.screen).toBe("language");
});

test("a package that was saved is opened anew, at the same page", async () => {
  const window = await previewing("anger");
  window.program.navigation.go({ screen: "step", module: "anger", step: "body-alarm" });
  await window.settled();
  window.host.shelf = () => [rewritten("Ny rubrik")];
  expect(window.heading).toBe("Kroppens larm");
  window.host.tell({ kind: "packageChanged", module: "anger" });
  await window.settled();
  expect(window.screen).toBe("step");
  expect(window.heading).toBe("Ny rubrik");
});

test("a package that is broken for a while says so, and opens again when it is mended", async () => {
  const window = await previewing("anger");
  window.host.shelf = () => [];
  window.host.tell({ kind: "packageChanged", module: "anger" });
  await window.settled();
  expect(window.text).toContain("Det gick inte den här gången");
  window.host.shelf = THREE;
  window.host.tell({ kind: "packageChanged", module: "anger" });
  await window.settled();
  expect(window.heading).toBe("Ilska");
});

test("an author meets the questions of a package as a parent does", async () => {
  const window = await previewing("calm-communication");
  expect(window.screen).toBe("safety-questions");
});
