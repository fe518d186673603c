/** The packages that lie on the disk, as their manifests tell of them: nobody keeps a list of them by hand. */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import { PACKAGES } from "./paths.ts";

/** A page of a package. */
export interface PackageStep {
  readonly id: string;
  /** What the parent does on it, as `read` or `dilemma`. */
  readonly kind: string;
  /** How many choices or options lead no further. */
  readonly ends: number;
}

/** A package on the disk. */
export interface Package {
  readonly id: string;
  /** The door that it stands behind. */
  readonly door: string;
  /** Its pages, in their order. */
  readonly steps: readonly PackageStep[];
}

/** Every package on the disk. */
export function packagesOnDisk(shelf = PACKAGES): Package[] {
  const folders = readdirSync(shelf).filter((name) => existsSync(path.join(shelf, name, "module.toml")));
  return folders.sort().map((id) => packageOf(shelf, id));
}

function packageOf(shelf: string, id: string): Package {
  const manifest = readFileSync(path.join(shelf, id, "module.toml"), "utf8");
  const [head = "", ...steps] = manifest.split(/^\[\[step\]\]$/m);
  return {
    id,
    door: keyOf("area", head),
    steps: steps.map((step) => ({ id: keyOf("id", step), kind: keyOf("kind", step), ends: endsIn(step) })),
  };
}

/** Every choice ends a way, but those that lead to choices of their own. */
function endsIn(step: string): number {
  const [, ...choices] = step.split(/\bchoices = \[/);
  const options = /^options = \[([^\]]*)\]/m.exec(step)?.[1];
  const all = [...choices.join("").matchAll(/\bid = "/g), ...(options ?? "").matchAll(/"[^"]*"/g)].length;
  return all - Math.max(choices.length - 1, 0);
}

function keyOf(key: string, table: string): string {
  const value = new RegExp(`^${key} = "(.*)"$`, "m").exec(table)?.[1];
  if (value === undefined) {
    throw new Error(`A manifest says nothing of ${key}:\n${table}`);
  }
  return value;
}
