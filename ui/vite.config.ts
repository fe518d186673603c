import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";

import { bundledPackages } from "./bundled-packages.ts";

export default defineConfig({
  // The page is served from the root of the program's own scheme, and by nothing else.
  base: "./",
  plugins: [svelte(), bundledPackages()],
  build: {
    // The oldest engine that a supported system brings.
    target: "es2022",
    // The window's policy allows no script but files of its own; a data: font or image would be no saving.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: {
    // The words stand beside the interface, because the program reads them too.
    fs: { allow: [".."] },
  },
  test: {
    include: ["tests/**/*.test.ts"],
    environment: "jsdom",
    restoreMocks: true,
    // For what hangs, not for what is slow: drawing every light of a place takes a busy computer some seconds.
    testTimeout: 30_000,
  },
  // Components are mounted in tests as they are in the window, not rendered on a server.
  resolve: process.env["VITEST"] ? { conditions: ["browser"] } : {},
});
