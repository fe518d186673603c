/** A word as it is meant: without case, accents, harakat, tatweel and what stands round it. */
export function plainWord(typed: string): string {
  return typed
    .normalize("NFKD")
    .replace(/[\p{M}\u0640]/gu, "")
    .replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "")
    .toLowerCase();
}
