import type { Strength, StrengthAdvice } from "../generated/ipc";
import type { PlainKey } from "../l10n";

/** How hard a passphrase is to guess, from the first that is tried to one that is never reached. */
export const DEGREES: readonly Strength[] = ["too-short", "very-weak", "weak", "fair", "good", "strong"];

/** How each degree is said. */
export const STRENGTH: Record<Strength, PlainKey> = {
  "too-short": "strength-too-short",
  "very-weak": "strength-very-weak",
  weak: "strength-weak",
  fair: "strength-fair",
  good: "strength-good",
  strong: "strength-strong",
};

/** How each advice is said. */
export const ADVICE: Record<StrengthAdvice, PlainKey> = {
  "add-words": "advice-add-words",
  "not-common": "advice-not-common",
  "not-names": "advice-not-names",
  "not-repeated": "advice-not-repeated",
  "not-in-rows": "advice-not-in-rows",
  "not-dates": "advice-not-dates",
  "swaps-help-little": "advice-swaps-help-little",
};
