/** Which way an arrow goes where the script runs from right to left: the row of choices runs with it. */
const STEPS: Readonly<Record<string, number>> = { ArrowLeft: 1, ArrowRight: -1 };

/**
 * Chooses by the arrow keys among radio buttons of a page that runs from right to left. There the engine itself goes
 * as on every other page: the right arrow to the next choice, which lies to the left.
 */
export function chooseByArrow(event: KeyboardEvent): void {
  const step = STEPS[event.key];
  const radio = event.target;
  if (
    step === undefined ||
    event.defaultPrevented ||
    document.documentElement.dir !== "rtl" ||
    !(radio instanceof HTMLInputElement) ||
    radio.type !== "radio"
  ) {
    return;
  }
  event.preventDefault();
  const all = [...document.querySelectorAll<HTMLInputElement>("input[type=radio]")];
  const group = all.filter(({ name, disabled }) => name === radio.name && !disabled);
  const next = group.at((group.indexOf(radio) + step) % group.length);
  next?.focus();
  next?.click();
}
