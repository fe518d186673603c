import type { CodeView, Language } from "../../src/generated/ipc";

/** A list as the program's own, only shorter: every word has another place in it. */
const WORDS = (
  "apa bulle bår cykel dimma ekorre fjäder glas hatt igelkott jord kastrull lampa mössa näbb ost " +
  "penna rönn skål tråd ugn vinter åker älg örn"
).split(" ");
const RANDOM_WORDS = 13;
const NEEDED = RANDOM_WORDS + 1;
const PROPOSED = 5;

/** A code as the fake keeps it: its words without å, ä and ö, the check word last. */
export function makeCode(seed: number): readonly string[] {
  const places = Array.from({ length: RANDOM_WORDS }, (_, index) => placeFrom(seed, index));
  return [...places, checkOf(places)].map((place) => plain(WORDS[place] ?? ""));
}

/** Words as the keyboards of a language write them. */
export function spelledFor(language: Language | null, words: readonly string[]): string[] {
  const proper = words.map((word) => WORDS.find((other) => plain(other) === word) ?? word);
  return language === "sv" ? proper : proper.map(plain);
}

/** A passphrase that the program proposes. */
export function proposal(language: Language | null, seed: number): string {
  const words = Array.from({ length: PROPOSED }, (_, index) => plain(WORDS[placeFrom(seed, index)] ?? ""));
  return spelledFor(language, words).join(" ");
}

/** A code as typed, in the spelling in which the fake keeps it. */
export function wordsIn(typed: string): string[] {
  return typed.split(/[^\p{L}]+/u).flatMap((word) => (word === "" ? [] : [plain(word)]));
}

/** What the program says of a code as far as it is typed. */
export function readCode(typed: string): CodeView {
  const words = wordsIn(typed);
  const places = words.map((word) => WORDS.findIndex((other) => plain(other) === word));
  const unknown = places.flatMap((place, index) => (place < 0 ? [index + 1] : []));
  const whole =
    words.length === NEEDED &&
    unknown.length === 0 &&
    places.at(-1) === checkOf(places.slice(0, RANDOM_WORDS));
  return { typed: words.length, needed: NEEDED, unknown, whole };
}

function placeFrom(seed: number, index: number): number {
  return (seed * 7 + index * (seed + 3)) % WORDS.length;
}

/** Two words that change places change it. */
function checkOf(places: readonly number[]): number {
  return places.reduce((sum, place, index) => sum + place * (index + 1), 0) % WORDS.length;
}

function plain(word: string): string {
  return word.toLowerCase().normalize("NFD").replaceAll(/\p{M}/gu, "");
}
