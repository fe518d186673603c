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
