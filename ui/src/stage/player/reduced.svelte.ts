/** Whether the system was asked for less motion; it may be asked while a film is open. */
import { createSubscriber } from "svelte/reactivity";

const query = (): MediaQueryList => window.matchMedia("(prefers-reduced-motion: reduce)");

const subscribe = createSubscriber((update) => {
  const media = query();
  media.addEventListener("change", update);
  return () => media.removeEventListener("change", update);
});

/** Whether there should be as little motion as possible. */
export function isMotionReduced(): boolean {
  subscribe();
  return query().matches;
}
