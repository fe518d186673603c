import { expect, test } from "vitest";

import { packageOf } from "../bundled-packages";
import { sourcesOf } from "./kit/sources";

test("what is built in is known by the package that it comes from", () => {
  expect(packageOf("/project/ui/node_modules/svelte/src/index-client.js")).toBe("svelte");
  expect(packageOf("C:\\ui\\node_modules\\@lucide\\svelte\\dist\\Icon.svelte")).toBe("@lucide/svelte");
  expect(packageOf("node_modules/one/node_modules/@in/other/a.js"), "the innermost").toBe("@in/other");
  expect(packageOf("\0vite/preload-helper.js"), "what the builder adds").toBe("vite");
  expect(packageOf("/project/ui/src/main.ts"), "ours").toBeNull();
});

test("what the builder adds and nobody knows has a name that no list holds", () => {
  expect(packageOf("\0strange/helper.js")).toBe("\0strange/helper.js");
});

const AT_START = /^\s*import (?!type ).*\/licences\.json"/;

test("the start does not wait for the licences", () => {
  const lines = sourcesOf(".ts", ".svelte").flatMap(({ text }) => text.split("\n"));
  expect(lines.filter((line) => AT_START.test(line))).toEqual([]);
  expect(lines.filter((line) => line.includes('await import("../generated/licences.json")'))).toHaveLength(1);
  expect(AT_START.test('import listing from "../generated/licences.json";'), "control").toBe(true);
});
