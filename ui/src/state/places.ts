import type { Area } from "../generated/ipc";

/** A page that needs the vault open, or a guest. */
export type Place =
  | { screen: "home" }
  | { screen: "door"; area: Area }
  | { screen: "module"; module: string }
  | { screen: "step"; module: string; step: string }
  | { screen: "journal" };

/** A page that anyone may open from anywhere, laid over the place where the parent is. */
export type Aside =
  | { screen: "support" }
  | { screen: "settings" }
  | { screen: "about" }
  | { screen: "accessibility" }
  | { screen: "licences" }
  | { screen: "personal" }
  | { screen: "create" }
  | { screen: "change-passphrase" }
  | { screen: "recovery" }
  | { screen: "recover" }
  | { screen: "places" }
  | { screen: "keep-elsewhere" }
  | { screen: "delete" };

/** A page that stands before everything else. */
export type Gate = { screen: "language" } | { screen: "first" } | { screen: "choose" } | { screen: "unlock" };

/** Whatever is on the screen. */
export type Shown = Place | Aside | Gate;

/** What stands before a chapter, in the place of its pages. */
type BeforeChapter = "safety-questions" | "safety-sentence";

/** The name of a screen, as `data-screen` tells it. */
export type ScreenName = Shown["screen"] | BeforeChapter;

/** Where everything begins. */
export const HOME: Place = { screen: "home" };

/** What names a page: two pages of the same name are the same page, in whatever language. */
export function keyOf(shown: Shown): string {
  return Object.values(shown).join("/");
}

/** How the package of a place is met: behind which door, and whether its pages are open. */
export interface Meeting {
  /** Known once the package is open. */
  readonly door: Area | null;
  /** Something stands before its pages: from there the way back leads out, not to another of them. */
  readonly closed: boolean;
}

/** The page above a place, where its back button leads. */
export function above(place: Place, { door, closed }: Meeting): Place | null {
  switch (place.screen) {
    case "home":
      return null;
    case "step":
      return closed ? HOME : { screen: "module", module: place.module };
    case "module":
      return door === null ? HOME : { screen: "door", area: door };
    case "door":
    case "journal":
      return HOME;
  }
}
