/** What keys do while the focus is in the player. */

/** What somebody wants by pressing a key. */
export type Wish = "toggle" | "back" | "forward" | "first" | "last";

/** Elements that have their own use for the keys of a film. */
const FIELDS = "select, textarea, input:not([type=range])";
/** Elements that a space presses. */
const PRESSED = "button, summary, a[href]";

/** The wish behind a key; `direction` is that of the script, which the arrows follow. */
export function wishOf(event: KeyboardEvent, direction: "ltr" | "rtl"): Wish | null {
  const target = event.target instanceof Element ? event.target : null;
  const isChord = event.ctrlKey || event.altKey || event.metaKey || event.shiftKey;
  if (isChord || event.defaultPrevented || target?.closest(FIELDS)) {
    return null;
  }
  const onwards = direction === "ltr" ? "ArrowRight" : "ArrowLeft";
  switch (event.key) {
    case " ":
      return target?.closest(PRESSED) ? null : "toggle";
    case "ArrowRight":
    case "ArrowLeft":
      return event.key === onwards ? "forward" : "back";
    case "Home":
      return "first";
    case "End":
      return "last";
    default:
      return null;
  }
}
