import { join } from "node:path";

import stylelint from "stylelint";
import { parse } from "svelte/compiler";
import { expect, test } from "vitest";

import { sourcesOf, type Source } from "./kit/sources";

const components = sourcesOf(".svelte");
const everything = sourcesOf(".ts", ".svelte", ".css");

/** Attributes whose text a person reads or hears. */
const SPOKEN = new Set([
  "aria-label",
  "aria-description",
  "title",
  "placeholder",
  "alt",
  "label",
  "legend",
  "words",
]);

interface Node {
  type: string;
  name?: string;
  data?: string;
  value?: unknown;
}

/** What a component says without asking the words for it. */
function literalWordsIn({ path, text }: Source): string[] {
  const found: string[] = [];
  const visit = (value: unknown, spoken: boolean): void => {
    if (Array.isArray(value)) {
      value.forEach((item) => {
        visit(item, spoken);
      });
    } else if (typeof value === "object" && value !== null) {
      const node = value as Node;
      const isAttribute = node.type === "Attribute";
      const isRead = isAttribute ? SPOKEN.has(node.name ?? "") : spoken;
      if (node.type === "Text" && isRead && /\p{L}/u.test(node.data ?? "")) {
        found.push(`${path}: ${node.data?.trim() ?? ""}`);
      }
      Object.values(node).forEach((child) => {
        visit(child, isRead);
      });
    }
  };
  visit(parse(text, { modern: true, filename: path }).fragment, true);
  return found;
}

/** The lines of sources that match. */
function linesWith(sources: readonly Source[], pattern: RegExp): string[] {
  return sources.flatMap(({ path, text }) =>
    text
      .split("\n")
      .filter((line) => pattern.test(line))
      .map((line) => `${path}: ${line.trim()}`),
  );
}

const planted = (text: string, path = "planted.svelte"): Source[] => [{ path, text }];

test("no component says anything of its own", () => {
  expect(components.length).toBeGreaterThan(20);
  expect(components.flatMap(literalWordsIn)).toEqual([]);
});

test("control: a planted sentence and a planted label are found", () => {
  const [sentence] = planted(`<p>Hej</p>`).map(literalWordsIn);
  const [heading] = planted(`<Page screen="home" title="Hem" />`).map(literalWordsIn);
  const [label] = planted(`<button type="button" aria-label="Close" class="words">×</button>`).map(
    literalWordsIn,
  );
  expect(sentence).toEqual(["planted.svelte: Hej"]);
  expect(heading).toEqual(["planted.svelte: Hem"]);
  expect(label).toEqual(["planted.svelte: Close"]);
});

const TAURI = /@tauri-apps/;

test("only the platform knows the window", () => {
  const outside = everything.filter(({ path }) => !path.startsWith("platform/"));
  expect(linesWith(outside, TAURI)).toEqual([]);
  const inside = everything.filter(({ path }) => path.startsWith("platform/"));
  expect(linesWith(inside, TAURI), "control: the one import is seen").toHaveLength(1);
});

const RAW_COLOUR = /#[0-9a-f]{3,8}\b(?!\})|\b(?:rgb|rgba|hsl|hsla|oklch|color-mix)\(/i;

test("colours are named once, in the tokens and in the art", () => {
  const styled = everything.filter(
    ({ path }) => path !== "styles/tokens.css" && !path.startsWith("art/") && !path.startsWith("generated/"),
  );
  const withoutLogic = styled.map(({ path, text }) => ({
    path,
    text: text.replaceAll(/\{#(?:each|key)\b/g, "{"),
  }));
  expect(linesWith(withoutLogic, RAW_COLOUR)).toEqual([]);
  expect(linesWith(planted("p { color: #fff; }"), RAW_COLOUR), "control").toHaveLength(1);
  expect(linesWith(planted("p { color: rgb(0 0 0); }"), RAW_COLOUR), "control").toHaveLength(1);
});

const FORBIDDEN_MARKUP = /\sstyle="|\{@html|\b(?:transition|in|out|animate):[a-z]/;

test("nothing that the window's policy forbids is written", () => {
  expect(linesWith(components, FORBIDDEN_MARKUP)).toEqual([]);
  for (const text of ['<p style="color: red">', "{@html text}", "<p transition:fade>"]) {
    expect(linesWith(planted(text), FORBIDDEN_MARKUP), `control: ${text}`).toHaveLength(1);
  }
});

test("control: a style that knows left from right is refused", async () => {
  const lint = async (code: string) => {
    const { results } = await stylelint.lint({
      code,
      configFile: join(import.meta.dirname, "..", "stylelint.config.js"),
    });
    return results[0]?.warnings.map((warning) => warning.rule) ?? [];
  };
  expect(await lint("p { margin-left: 1px; }")).toEqual(["csstools/use-logical"]);
  expect(await lint("p { margin-inline-start: 1px; }")).toEqual([]);
});
