/**
 * How the program looks: as the parent has chosen, and where they leave it to the computer, as that asks.
 *
 * This is the one place that decides about motion and contrast. Styles go by what it writes on the root element, and
 * whatever draws by itself asks it; nothing else looks at the computer's own wishes.
 */
import { createSubscriber } from "svelte/reactivity";

import type { Settings } from "../generated/ipc";

/** Whether the computer asks for something; it may change its mind while the window is open. */
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
export function dress({ dataset }: HTMLElement, settings: Look): void {
  dataset["theme"] = settings.theme;
  dataset["contrast"] = isContrastHigh(settings) ? "high" : "ordinary";
  dataset["motion"] = isMotionReduced(settings) ? "reduced" : "full";
  dataset["textSize"] = settings.textSize;
}
