import { createContext } from "svelte";

import type { ReferenceView, SupportLineView } from "../generated/ipc";

/** What the words of a chapter point to. */
export interface Pointed {
  /** The source of an id, if the chapter has it. */
  source(id: string): ReferenceView | undefined;
  /** The support line of an id, if the chapter has it. */
  line(id: string): SupportLineView | undefined;
}

/** What the words below point to. */
export const [usePointed, providePointed] = createContext<Pointed>();

/** The sources that lie open under a paragraph. */
export interface OpenSources {
  /** The id of the note of a source, for the words that open it. */
  noteOf(id: string): string;
  /** Whether a source lies open. */
  has(id: string): boolean;
  /** Opens a source, or closes it. */
  set(id: string, open: boolean): void;
}

/** The sources of the paragraph around. */
export const [useOpenSources, provideOpenSources] = createContext<OpenSources>();
