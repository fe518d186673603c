import { createContext } from "svelte";

/** What the pages of a chapter may know of the family. */
export interface FamilyNames {
  /** What the parent calls the children, in their order; those without a name are left out. */
  readonly names: readonly string[];
}

/** The family, for the pages below. */
export const [useFamily, provideFamily] = createContext<FamilyNames>();
