import { expect, test } from "vitest";

import { inSwedish } from "./kit/entrances";

test("settings that are changed one right after the other all hold, and the last choice is the one that stays", async () => {
  const window = await inSwedish();
  const { host, program } = window;
  // As with the arrow keys, which do not wait for an answer.
  await Promise.all([
    program.change({ theme: "light" }),
    program.change({ textSize: "large" }),
    program.change({ theme: "dark" }),
  ]);
  expect(program.settings).toMatchObject({ language: "sv", theme: "dark", textSize: "large" });
  expect(host.settings).toEqual(program.settings);
});
