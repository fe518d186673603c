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
  return built("examples", "fill");
}

function built(...parts: string[]): string {
  const target = process.env["CARGO_TARGET_DIR"] ?? inRepository("target");
  const file = path.join(target, "debug", ...parts);
  if (!existsSync(file)) {
    throw new Error(`${file} is missing. Build it with \`make ui program\`.`);
  }
  return file;
}
