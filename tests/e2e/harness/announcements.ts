/** What is said of a change to somebody who hears the page. */

import { everything, type ScreenReader } from "./screen-reader.ts";
import { until } from "./until.ts";

/**
 * Does something, and gives what is said of it: the words that come into places which were there before and say what is
 * put into them. Of a place that comes together with its words, a reader of the screen may say nothing.
 */
export async function saidOf(
  reader: ScreenReader,
  deed: () => Promise<void>,
  patience?: number,
): Promise<string[]> {
  const before = await live(reader);
  await deed();
  return await until(
    "something that is said",
    async () => {
      const now = [...(await live(reader))];
      const said = now.filter(
        ([path, words]) => before.has(path) && words !== "" && words !== before.get(path),
      );
      return said.length > 0 && said.map(([, words]) => words);
    },
    patience,
  );
}

/** The places that say what is put into them, with what they say now. */
async function live(reader: ScreenReader): Promise<Map<string, string>> {
  const places = everything(await reader.page()).filter(({ attributes }) => attributes.has("live"));
  return new Map(
    places.map((place) => {
      const words = everything(place).flatMap(({ text, name }) => [text || name]);
      return [place.reference[1], [...new Set(words.filter(Boolean))].join(" ")];
    }),
  );
}
