import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

/** A file of the project. */
export interface Source {
  /** Its path below `ui/` or `locales/`, with slashes. */
  path: string;
  text: string;
}

const UI = join(import.meta.dirname, "..", "..");

/** The interface's own files with one of these endings, in the order of their paths. */
export function sourcesOf(...endings: string[]): Source[] {
  return filesBelow(join(UI, "src"), endings);
}

/** The files of the program's words, by language and name. */
export function localeFiles(): Source[] {
  return filesBelow(join(UI, "..", "locales"), [".ftl"]);
}

function filesBelow(folder: string, endings: readonly string[]): Source[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => endings.some((ending) => name.endsWith(ending)))
    .map((name) => ({
      path: relative(folder, join(folder, name)).replaceAll("\\", "/"),
      text: readFileSync(join(folder, name), "utf8"),
    }))
    .sort((one, other) => one.path.localeCompare(other.path));
}
