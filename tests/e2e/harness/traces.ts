/** Where a text can still be found in the process that shows the page, by any way that leads there from outside. */

import type { Page } from "./page.ts";

/** The places that hold a text, each by its name. */
export async function tracesOf(page: Page, text: string): Promise<string[]> {
  const document = (await page.everything()).includes(text) ? ["document"] : [];
  const spoken = (await page.spoken()).filter((name) => name.includes(text)).map((name) => `spoken: ${name}`);
  return [...document, ...spoken, ...(await page.session.run(reachable, text))];
}

/**
 * Goes from the window along everything that has a name – properties, symbols, entries of maps and sets, nodes of
 * the document and what the engine knows of them – and gives the ways to strings that hold the text. Runs in the
 * page. What only closures hold cannot be reached; neither can a script that came from elsewhere.
 */
function reachable(text: string): string[] {
  const found: string[] = [];
  const seen = new WeakSet<object>();
  const open: [string, unknown][] = [["window", window]];
  const visit = (way: string, value: unknown): void => {
    if (typeof value === "string" && value.includes(text)) {
      found.push(way);
    } else if ((typeof value === "object" && value !== null) || typeof value === "function") {
      open.push([way, value]);
    }
  };
  const read = (target: object, key: PropertyKey, owner: object): void => {
    try {
      visit(`${String(key)}`, Reflect.get(owner, key, target) as unknown);
    } catch {
      // Some properties only answer for another object than this one.
    }
  };
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const target = next[1] as object;
    if (seen.has(target)) {
      continue;
    }
    seen.add(target);
    for (const key of Reflect.ownKeys(target)) {
      read(target, key, target);
    }
    if (target instanceof Map || target instanceof Set) {
      for (const entry of target.entries()) {
        entry.forEach((part) => {
          visit("entry", part);
        });
      }
    }
    if (target instanceof Node || target instanceof Selection || target instanceof History) {
      for (let kind: object | null = target; kind !== null; kind = Reflect.getPrototypeOf(kind)) {
        for (const [key, { get }] of Object.entries(Object.getOwnPropertyDescriptors(kind))) {
          if (get !== undefined) {
            read(target, key, kind);
          }
        }
      }
    }
  }
  return found;
}
