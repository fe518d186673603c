import type { StrengthAdvice, StrengthView } from "../../src/generated/ipc";

const SHORTEST = 8;
const COMMON = ["password", "lösenord", "hejhejhej", "12345678"];

/** How hard a passphrase is to guess, judged more roughly than the program does. */
export function weigh(passphrase: string): StrengthView {
  const letters = Array.from(passphrase);
  if (letters.length < SHORTEST) {
    return { strength: "too-short", advice: ["add-words"] };
  }
  if (COMMON.includes(passphrase.toLowerCase())) {
    return { strength: "very-weak", advice: ["not-common", "add-words"] };
  }
  const words = passphrase.split(" ").length;
  if (words >= 4) {
    return { strength: words > 4 ? "strong" : "good", advice: [] };
  }
  const advice: StrengthAdvice[] = /\d{4}/.test(passphrase) ? ["not-dates", "add-words"] : ["add-words"];
  return { strength: words > 1 ? "fair" : "weak", advice };
}
