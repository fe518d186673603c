import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["**/*.test.ts"],
    // Each test has a computer of its own. Two go side by side, so that the one that waits a whole minute
    // for the vault to lock itself costs no minute.
    maxWorkers: 2,
    isolate: false,
    testTimeout: 180_000,
    hookTimeout: 30_000,
    // Numbers of what `axe-core` could not decide, and seconds, are part of what a run tells.
    reporters: ["verbose"],
    disableConsoleIntercept: true,
  },
});
