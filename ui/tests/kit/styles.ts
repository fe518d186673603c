import { parse, type AST } from "svelte/compiler";

import type { Source } from "./sources";

/** A rule of a style sheet or of a component's own styles. */
export interface Rule {
  /** The file in which it stands. */
  path: string;
  /** What it applies to; a nested one is written out. */
  selectors: readonly string[];
  /** The conditions around it, as `media (forced-colors: active)`. */
  within: readonly string[];
  declarations: readonly { property: string; value: string }[];
}

/** All rules of style sheets and components. */
export function rulesOf(sources: readonly Source[]): Rule[] {
  return sources.flatMap(({ path, text }) => {
    // The compiler of the components reads style sheets as well, once they look like a component.
    const component = path.endsWith(".css") ? `<style>${text}</style>` : text;
    const { css } = parse(component, { modern: true, filename: path });
    return css === null ? [] : rulesIn(css.children, { component, path, within: [], above: [] });
  });
}

interface Surroundings {
  component: string;
  path: string;
  within: readonly string[];
  above: readonly string[];
}

type Child = AST.CSS.StyleSheet["children"][number] | AST.CSS.Block["children"][number];

function rulesIn(children: readonly Child[], around: Surroundings): Rule[] {
  return children.flatMap((child) => {
    if (child.type === "Atrule" && child.block !== null) {
      const within = [...around.within, `${child.name} ${child.prelude}`];
      return rulesIn(child.block.children, { ...around, within });
    }
    return child.type === "Rule" ? [ruleOf(child, around), ...below(child, around)] : [];
  });
}

function ruleOf(rule: AST.CSS.Rule, around: Surroundings): Rule {
  return {
    path: around.path,
    selectors: selectorsOf(rule, around),
    within: around.within,
    declarations: rule.block.children
      .filter((child) => child.type === "Declaration")
      .map(({ property, value }) => ({ property, value })),
  };
}

function below(rule: AST.CSS.Rule, around: Surroundings): Rule[] {
  return rulesIn(rule.block.children, { ...around, above: selectorsOf(rule, around) });
}

function selectorsOf(rule: AST.CSS.Rule, { component, above }: Surroundings): string[] {
  const own = rule.prelude.children.map(({ start, end }) => component.slice(start, end));
  return above.length === 0
    ? own
    : above.flatMap((outer) => own.map((inner) => inner.replaceAll("&", outer)));
}
