/** A vault that lies there before the program starts, made by the same code that the program has in it. */

import { builtFill } from "./paths.ts";
import { runBuilt } from "./tools.ts";

/** What a filled vault holds. */
export interface Filling {
  /** What opens it. */
  readonly passphrase: string;
  /** How many answers it has, in three languages by turns; the number of each stands at its end, in brackets. */
  readonly answers: number;
  /** Whether it says of itself that a later program wrote it. */
  readonly newer?: boolean;
}

/** Makes it in a folder that need not exist. */
export function fillVault(folder: string, { passphrase, answers, newer = false }: Filling): void {
  runBuilt(builtFill(), [folder, passphrase, String(answers), ...(newer ? ["--newer"] : [])]);
}
