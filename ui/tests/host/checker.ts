import type { FindKind, FindView } from "../../src/generated/ipc";

/** A few words that the real checker knows, too. */
const WORDS: readonly (readonly [string, FindKind])[] = [
  ["du alltid", "generalisation"],
  ["ditt fel", "blame"],
  ["få ångra", "threat"],
];

const LONG = 300;

/** What the fake finds in a message, in the order in which the program tells it. */
export function findsIn(text: string): FindView[] {
  const long: FindView[] = text.length > LONG ? [{ kind: "too-long", at: null }] : [];
  const finds = WORDS.flatMap(([words, kind]) => {
    const from = text.toLowerCase().indexOf(words);
    return from < 0 ? [] : [{ kind, at: { from, to: from + words.length } }];
  });
  return [...long, ...finds.sort((one, other) => one.at.from - other.at.from)];
}
