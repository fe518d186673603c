/** Where things lie in the repository. */

import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import path from "node:path";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** A path in the repository. */
export function inRepository(...parts: string[]): string {
  return path.join(root, ...parts);
}

/** The packages that the program is shown. */
export const PACKAGES = inRepository("modules");

/** Which of the two builds: `e2e` leaves out what automation cannot live with. */
export type Build = "e2e" | "shipped";

/** The program, built. */
export function builtProgram(build: Build): string {
  return built(build === "e2e" ? "lyktan-e2e" : "lyktan");
}

/** The command line for authors, built. */
export function builtKit(): string {
  return built("kit");
}

/** What fills a vault with texts, built. */
export function builtFill(): string {
  return builtExample("fill");
}

/** One of the small programs that stand in `examples` of a crate, built. */
export function builtExample(name: string): string {
  return built("examples", name);
}

/** A folder among what is built and can be built again. */
export function inTarget(...parts: string[]): string {
  return path.join(process.env["CARGO_TARGET_DIR"] ?? inRepository("target"), ...parts);
}

function built(...parts: string[]): string {
  // What is measured is built as it is handed out; the tests take what is built sooner.
  const profile = process.env["PROFILE"] ?? "debug";
  const file = inTarget(profile, ...parts);
  if (!existsSync(file)) {
    const goal = profile === "release" ? "released" : "program";
    throw new Error(`${file} is missing. Build it with \`make ui ${goal}\`.`);
  }
  return file;
}
