import type listing from "../generated/licences.json";

/** A part of the program that somebody else has made; the program itself is one too. */
export interface Part {
  /** Where it comes from: it is the program's own, from npm, inside something, or from crates.io. */
  readonly origin: string;
  readonly name: string;
  readonly version: string | null;
  /** An expression of SPDX. */
  readonly licence: string;
  /** The names of its texts. */
  readonly texts: readonly string[];
}

/** All parts, and every text once. */
export interface Licences {
  readonly parts: readonly Part[];
  readonly texts: Readonly<Record<string, string>>;
}

/** Reads the list, which the program's start must not wait for. */
export async function readLicences(): Promise<Licences> {
  const { default: read }: { default: typeof listing } = await import("../generated/licences.json");
  return read;
}

/** The parts whose name or licence has these words in it. */
export function partsWith(parts: readonly Part[], words: string): readonly Part[] {
  const sought = words.trim().toLowerCase();
  return parts.filter(({ name, licence }) => `${name}\n${licence}`.toLowerCase().includes(sought));
}

/** What tells parts apart: one may be there in two versions. */
export function keyOf({ origin, name, version }: Part): string {
  return [origin, name, version].join(" ");
}

/** Where the source code of a part can be had; what comes inside another part comes with that one's. */
export function sourceOf({ origin, name, version }: Part): string | null {
  switch (origin) {
    case "crate":
      return `crates.io/crates/${name}/${version ?? ""}`;
    case "package":
      return `npmjs.com/package/${name}/v/${version ?? ""}`;
    default:
      return null;
  }
}
