import { expect, test } from "vitest";

import { packageOf } from "../bundled-packages";

test("what is built in is known by the package that it comes from", () => {
  expect(packageOf("/work/ui/node_modules/svelte/src/index-client.js")).toBe("svelte");
  expect(packageOf("C:\\ui\\node_modules\\@lucide\\svelte\\dist\\Icon.svelte")).toBe("@lucide/svelte");
  expect(packageOf("node_modules/one/node_modules/@in/other/a.js"), "the innermost").toBe("@in/other");
  expect(packageOf("\0vite/preload-helper.js"), "what the builder adds").toBe("vite");
  expect(packageOf("/work/ui/src/main.ts"), "ours").toBeNull();
});

test("what the builder adds and nobody knows has a name that no list holds", () => {
  expect(packageOf("\0strange/helper.js")).toBe("\0strange/helper.js");
});
