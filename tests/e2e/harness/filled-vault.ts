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
  /** Whether a small step was planned in it long ago, in the chapter that the tests walk through. */
  readonly planned?: boolean;
}

/** The small step that is planned in it, as the parent wrote it. */
export const PLAN = "Om jag får ett argt meddelande, då lägger jag telefonen i hallen.";

/** Makes it in a folder that need not exist. */
export function fillVault(folder: string, { passphrase, answers, newer, planned }: Filling): void {
  const beside = [...(newer ? ["--newer"] : []), ...(planned ? ["--planned"] : [])];
  runBuilt(builtFill(), [folder, passphrase, String(answers), ...beside]);
}
