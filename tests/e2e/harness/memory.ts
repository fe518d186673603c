/** What the memory of a running process holds, read from outside with the rights of the system's keeper. */

import type { Process } from "./processes.ts";
import { spellingsOf } from "./spellings.ts";
import { runPrivilegedScript } from "./tools.ts";

/** The spellings in which programs keep texts while they run. */
const KEPT = ["UTF-8", "UTF-16LE", "Latin-1"];

/** How often a text is found in the memory of a process, by spelling; spellings that are not found are left out. */
export function findInMemory({ number }: Process, text: string): Record<string, number> {
  const spellings = [...spellingsOf(text)].filter(([name]) => KEPT.includes(name));
  const sought = spellings.map(([, bytes]) => bytes.toString("hex"));
  const said = runPrivilegedScript(process.execPath, [
    "-e",
    `(${search.toString()})(require("node:fs"), ${number}, ${JSON.stringify(sought)})`,
  ]);
  const counts = JSON.parse(said) as number[];
  const found = spellings.map(([name], place) => [name, counts[place] ?? 0] as const);
  return Object.fromEntries(found.filter(([, count]) => count > 0));
}

/**
 * Counts byte strings in every page of a process that can be written to and is there; an engine reserves far more
 * than it uses. Runs in a process of its own, and so stands by itself.
 */
function search(files: typeof import("node:fs"), number: number, sought: readonly string[]): void {
  const PAGE = 4096;
  const MOST = 4096;
  const patterns = sought.map((pattern) => Buffer.from(pattern, "hex"));
  const overlap = Math.max(...patterns.map(({ length }) => length)) - 1;
  const counts = patterns.map(() => 0);
  const nothing = Buffer.alloc(0);
  const memory = files.openSync(`/proc/${number}/mem`, "r");
  const pages = files.openSync(`/proc/${number}/pagemap`, "r");

  const lookAt = (start: number, length: number, rest: Buffer): Buffer => {
    const bytes = Buffer.alloc(length);
    let read = 0;
    try {
      read = files.readSync(memory, bytes, 0, length, start);
    } catch {
      // The process gave it back meanwhile.
    }
    const whole = Buffer.concat([rest, bytes.subarray(0, read)]);
    patterns.forEach((pattern, place) => {
      // What lies in the rest alone was counted when it was read.
      let at = whole.indexOf(pattern, Math.max(0, rest.length - pattern.length + 1));
      while (at >= 0) {
        counts[place] = (counts[place] ?? 0) + 1;
        at = whole.indexOf(pattern, at + 1);
      }
    });
    return whole.subarray(Math.max(0, whole.length - overlap));
  };

  for (const line of files.readFileSync(`/proc/${number}/maps`, "utf8").split("\n")) {
    const [, from = "", to = ""] = /^([0-9a-f]+)-([0-9a-f]+) rw/.exec(line) ?? [];
    if (from === "") {
      continue;
    }
    const [start, end] = [parseInt(from, 16), parseInt(to, 16)];
    let rest: Buffer = nothing;
    let before = 0;
    for (let at = start; at < end; at += MOST * PAGE) {
      const length = Math.min(MOST * PAGE, end - at);
      const entries = Buffer.alloc((length / PAGE) * 8);
      files.readSync(pages, entries, 0, entries.length, (at / PAGE) * 8);
      // The two uppermost bits: in memory, or swapped.
      const isThere = (page: number): boolean => ((entries[page * 8 + 7] ?? 0) & 0xc0) !== 0;
      for (let page = 0; page < length / PAGE; page += 1) {
        const first = page;
        while (page < length / PAGE && isThere(page)) {
          page += 1;
        }
        if (page > first) {
          // A text may reach from one piece into the next, but not over a page that is not there.
          const joins = first === 0 && before === at;
          before = at + page * PAGE;
          rest = lookAt(at + first * PAGE, (page - first) * PAGE, joins ? rest : nothing);
        }
      }
    }
  }
  console.log(JSON.stringify(counts));
}
