import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["**/*.test.ts"],
    // One program at a time: two would share the processor, and the tests measure when things happen.
    fileParallelism: false,
    maxWorkers: 1,
    isolate: false,
    testTimeout: 90_000,
    hookTimeout: 30_000,
    // Numbers of what `axe-core` could not decide, and seconds, are part of what a run tells.
    reporters: ["verbose"],
    disableConsoleIntercept: true,
  },
});
