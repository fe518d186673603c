import js from "@eslint/js";
import { defineConfig, globalIgnores } from "eslint/config";
import svelte from "eslint-plugin-svelte";
import globals from "globals";
import typescript from "typescript-eslint";

import svelteConfig from "./svelte.config.js";

export default defineConfig(
  globalIgnores(["dist", "src/generated"]),
  js.configs.recommended,
  typescript.configs.strict,
  typescript.configs.stylistic,
  svelte.configs.recommended,
  {
    languageOptions: { globals: globals.browser },
    rules: {
      eqeqeq: "error",
      "no-console": "error",
      // Errors cross as codes; the host alone knows what an error is.
      "@typescript-eslint/consistent-type-imports": "error",
    },
  },
  {
    files: ["**/*.svelte", "**/*.svelte.ts"],
    languageOptions: {
      parserOptions: { parser: typescript.parser, extraFileExtensions: [".svelte"], svelteConfig },
    },
    rules: {
      // The window allows no markup made from text.
      "svelte/no-at-html-tags": "error",
      "svelte/no-inline-styles": ["error", { allowTransitions: false }],
      "svelte/button-has-type": "error",
      "svelte/require-each-key": "error",
      // Which collections the screen follows is chosen where they are made.
      "svelte/prefer-svelte-reactivity": "off",
      "svelte/prefer-style-directive": "error",
    },
  },
  {
    files: ["*.js", "*.ts", "tests/**"],
    languageOptions: { globals: globals.node },
  },
);
