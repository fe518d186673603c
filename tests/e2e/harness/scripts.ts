/** The films of packages, by their scripts. */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import { inRepository, PACKAGES } from "./paths.ts";

/** A film, and where it belongs. */
export interface Script {
  /** The folder of all packages. */
  readonly shelf: string;
  readonly package: string;
  readonly step: string;
  /** The door of its package. */
  readonly door: string;
  /** Which of its beats are meant to stand still. */
  readonly still: readonly boolean[];
}

/** The films that are asked for: a path of a script, `package/step`, or all that the program has. */
export function scriptsOf(asked = ""): Script[] {
  if (asked === "") {
    return all().map(read);
  }
  const [name = "", step = ""] = asked.split("/");
  const inPackage = path.join(PACKAGES, name, "films", `${step}.toml`);
  const found = [inRepository(asked), path.resolve(asked), inPackage].find(
    (file) => file.endsWith(".toml") && existsSync(file),
  );
  if (found === undefined) {
    throw new Error(
      `There is no film ${asked}. Name a script, as modules/anger/films/….toml, or package/step.`,
    );
  }
  return [read(found)];
}

function all(): string[] {
  const folders = readdirSync(PACKAGES).map((name) => path.join(PACKAGES, name, "films"));
  return folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((file) => path.join(folder, file)))
    .filter((file) => file.endsWith(".toml"))
    .sort();
}

function read(file: string): Script {
  const folder = path.dirname(path.dirname(file));
  const manifest = readFileSync(path.join(folder, "module.toml"), "utf8");
  const [, ...beats] = readFileSync(file, "utf8").split(/^\[\[beat\]\]/m);
  return {
    shelf: path.dirname(folder),
    package: path.basename(folder),
    step: path.basename(file, ".toml"),
    door: /^area = "(.*)"/m.exec(manifest)?.[1] ?? "",
    still: beats.map((beat) => /^still = true/m.test(beat)),
  };
}
