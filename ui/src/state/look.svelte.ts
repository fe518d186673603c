/**
 * How the program looks: as the parent has chosen, and where they leave it to the computer, as that asks.
 *
 * This is the one place that decides about motion and contrast. Styles go by what it writes on the root element, and
 * whatever draws by itself asks it; nothing else looks at the computer's own wishes.
 */
import { createSubscriber } from "svelte/reactivity";

import type { Settings } from "../generated/ipc";

/** Whether the computer or the window asks for something; either may change while the program is open. */
function whetherAsked(query: string): () => boolean {
  const subscribe = createSubscriber((update) => {
    const media = window.matchMedia(query);
    media.addEventListener("change", update);
    return () => {
      media.removeEventListener("change", update);
    };
  });
  return () => {
    subscribe();
    return window.matchMedia(query).matches;
  };
}

const isLessMotionAsked = whetherAsked("(prefers-reduced-motion: reduce)");
const isMoreContrastAsked = whetherAsked("(prefers-contrast: more)");

/** Whether a window is so large that a page would be a small column in an empty room, and larger still. */
const isWindowLarge = whetherAsked("(min-width: 112rem) and (min-height: 60rem)");
const isWindowHuge = whetherAsked("(min-width: 150rem) and (min-height: 80rem)");

/** Whether there should be as little motion as possible. */
export function isMotionReduced({ motion }: Pick<Settings, "motion">): boolean {
  return motion === "system" ? isLessMotionAsked() : motion === "reduced";
}

/** Whether grounds are black or white, and everything has an edge. */
function isContrastHigh({ theme }: Pick<Settings, "theme">): boolean {
  return theme === "system" ? isMoreContrastAsked() : theme === "contrast";
}

/** What the parent chooses about how the program looks. */
type Look = Pick<Settings, "theme" | "motion" | "textSize">;

/** The look where nothing is known of the parent's wishes: the computer decides. */
export const AS_ASKED: Look = { theme: "system", motion: "system", textSize: "normal" };

/** Writes the look on the root element. */
export function dress(root: HTMLElement, settings: Look): void {
  const { dataset } = root;
  const contrast = isContrastHigh(settings) ? "high" : "ordinary";
  dataset["theme"] = settings.theme;
  if (dataset["contrast"] !== contrast) {
    dataset["contrast"] = contrast;
    makeScrollBarAnew(root);
  }
  dataset["motion"] = isMotionReduced(settings) ? "reduced" : "full";
  dataset["textSize"] = settings.textSize;
}

/** WebKitGTK 2.50 asks only a new scroll bar how it should look; for a moment the page has none. */
function makeScrollBarAnew(root: HTMLElement): void {
  root.style.overflow = "hidden";
  root.getBoundingClientRect();
  root.style.removeProperty("overflow");
}

/**
 * Writes on the root element how much room there is, by which all text grows. A media query would not do: the engine
 * does not always ask it anew for the size of the root's own text.
 */
export function measureRoom({ dataset }: HTMLElement): void {
  dataset["room"] = isWindowHuge() ? "huge" : isWindowLarge() ? "large" : "usual";
}
