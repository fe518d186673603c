/**
 * `stage.toml` as data: no more of TOML than that file has, and an error for anything else.
 *
 * Tables, and in them strings, booleans, arrays and tables in one line; comments stand on lines of their own.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";

export type Value = string | boolean | readonly Value[] | Table;
export interface Table {
  readonly [key: string]: Value;
}
type Growing = Record<string, Value>;

const HEADER = /^\[([a-z.-]+)\]$/;
const ENTRY = /^([a-z-]+) = (.+)$/;

/** Puts the lines of an array that goes on over several into one. */
function entriesOf(text: string): string[] {
  const entries: string[] = [];
  let open = "";
  for (const line of text.split("\n").map((one) => one.trim())) {
    if (line === "" || line.startsWith("#")) continue;
    open += open === "" ? line : ` ${line}`;
    const isHeader = HEADER.test(open);
    const depth = open.split("[").length - open.split("]").length;
    if (isHeader || depth === 0) {
      entries.push(open);
      open = "";
    }
  }
  return entries;
}

/** Strings, booleans and arrays are JSON but for a last comma; a table in one line is but for its signs. */
function valueOf(text: string): Value {
  const json = text.replace(/, ?\]/g, "]").replace(/([{,] )([a-z-]+) = /g, '$1"$2": ');
  return JSON.parse(json) as Value;
}

/** Reads the text of such a file. */
export function parseStage(text: string): Table {
  const root: Growing = {};
  let table = root;
  for (const entry of entriesOf(text)) {
    const header = HEADER.exec(entry)?.[1];
    if (header !== undefined) {
      table = header.split(".").reduce<Growing>((at, key) => (at[key] ??= {}) as Growing, root);
      continue;
    }
    const [, key, value] = ENTRY.exec(entry) ?? [];
    if (key === undefined || value === undefined) throw new Error(`no TOML that is known here: ${entry}`);
    table[key] = valueOf(value);
  }
  return root;
}

/** The names that films are checked by. */
export interface StageFile {
  readonly light: readonly string[];
  readonly seasons: readonly string[];
  readonly weather: readonly string[];
  readonly moods: readonly string[];
  readonly pictograms: readonly string[];
  readonly poses: { readonly all: readonly string[] };
  readonly people: Readonly<Record<"all" | "small" | "wheelchair" | "cane", readonly string[]>>;
  readonly props: Readonly<Record<"one-hand" | "two-hands" | "standing", readonly string[]>> & {
    readonly states: Readonly<Record<string, readonly string[]>>;
  };
  readonly places: Readonly<Record<string, PlaceNames>>;
}

export interface PlaceNames {
  readonly marks: readonly string[];
  readonly seats?: readonly string[];
  readonly beds?: readonly string[];
  readonly seated?: boolean;
  readonly faces?: Readonly<Record<string, string>>;
  readonly beside: readonly (readonly [string, string])[];
}

/** The file as it is in the program. */
export function readStage(): StageFile {
  const file = join(import.meta.dirname, "../../../src-tauri/crates/content/src/film/stage.toml");
  return parseStage(readFileSync(file, "utf8")) as unknown as StageFile;
}
