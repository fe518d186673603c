import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import type { Plugin, Rolldown } from "vite";

/** The names of the packages that the interface carries, whose licences the program therefore shows. */
const LIST = join(import.meta.dirname, "src", "generated", "bundled.json");

/**
 * Holds the list to what is really built in: code, fonts and styles, and not what only helped to build.
 * A build that carries anything else fails, so that nothing ships whose licence is not shown.
 */
export function bundledPackages(): Plugin {
  return {
    name: "bundled-packages",
    apply: "build",
    generateBundle(_, bundle) {
      const names = new Set(Object.values(bundle).flatMap(sourcesOf).map(packageOf));
      names.delete(null);
      const found = `${JSON.stringify([...names].sort(), null, 2)}\n`;
      if (process.env["UPDATE_GENERATED"] !== undefined) {
        writeFileSync(LIST, found);
      } else if (readFileSync(LIST, "utf8") !== found) {
        this.error(`other packages than before are built in: run \`make licences\` and commit ${LIST}`);
      }
    },
  };
}

/** The files that left something in a file of the program. */
function sourcesOf(file: Rolldown.OutputChunk | Rolldown.OutputAsset): string[] {
  if (file.type === "asset") {
    return file.originalFileNames;
  }
  return Object.entries(file.modules)
    .filter(([id, { renderedLength }]) => renderedLength > 0 || id.endsWith(".css"))
    .map(([id]) => id);
}

/** The package that a file belongs to; ours belong to none. */
export function packageOf(file: string): string | null {
  // What the builder itself adds has no file, and bears its name.
  if (file.startsWith("\0")) {
    return /^\0\/?(vite|rolldown)\//.exec(file)?.[1] ?? file;
  }
  const inside = file.replaceAll("\\", "/").split("node_modules/").at(-1) ?? "";
  return file.includes("node_modules") ? (/^(?:@[^/]+\/)?[^/]+/.exec(inside)?.[0] ?? null) : null;
}
