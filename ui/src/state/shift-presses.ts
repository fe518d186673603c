/** What the detector reads of a key. */
export type KeyPress = Pick<
  KeyboardEvent,
  "type" | "key" | "repeat" | "altKey" | "ctrlKey" | "metaKey" | "timeStamp"
>;

const PRESSES = 3;
const WITHIN_MILLISECONDS = 5000;

/**
 * Hears Shift pressed three times in a row within five seconds.
 *
 * Each press counts when the key is released, and only if nothing else was pressed meanwhile: Shift for a
 * capital, Alt+Shift for another keyboard and Shift with the mouse for a selection all begin the count anew.
 */
export class ShiftPresses {
  #down = false;
  #releases: number[] = [];

  /** Reads a key going down or up. True when this one completes the three presses. */
  hear(event: KeyPress): boolean {
    const alone = event.key === "Shift" && !event.altKey && !event.ctrlKey && !event.metaKey;
    if (event.type === "keydown") {
      // A held key repeats; the second Shift key while the first is down is not a press alone.
      if (!alone || (this.#down && !event.repeat)) {
        this.reset();
      } else {
        this.#down = true;
      }
      return false;
    }
    if (!alone || !this.#down) {
      return false;
    }
    this.#down = false;
    this.#releases = [...this.#releases, event.timeStamp].filter(
      (moment) => event.timeStamp - moment <= WITHIN_MILLISECONDS,
    );
    if (this.#releases.length < PRESSES) {
      return false;
    }
    this.reset();
    return true;
  }

  /** Forgets what was counted: the mouse was pressed, or the window lost the keyboard. */
  reset(): void {
    this.#down = false;
    this.#releases = [];
  }
}
