/**
 * Brings the whole of what Tab has led to into view. The engine is content with a part of it, in a field with the place
 * where one types; what is drawn around it may then lie outside the window.
 */
export function bringIntoView(event: KeyboardEvent): void {
  const focused = document.activeElement;
  // The header is always in view.
  if (event.key === "Tab" && focused?.closest("main, aside")) {
    focused.scrollIntoView({ block: "nearest" });
  }
}

/** Leads to something and brings it into view: what a click has led elsewhere, the engine does not scroll to. */
export function leadTo(element: HTMLElement | null | undefined): void {
  element?.focus();
  element?.scrollIntoView({ block: "nearest" });
}
