/** Where Tab leads on a page, and what is wrong with any of its stops for somebody who has only the keyboard. */

import type { Page } from "./page.ts";
import { KEY } from "./webdriver.ts";

/** A place where the focus stops, as it was when it stopped there. */
interface Stop {
  readonly name: string;
  /** The same for the buttons of one choice, of which Tab reaches one. */
  readonly key: string;
  readonly isInHeader: boolean;
  /** Whether it lies over the page, wherever there is room, and only while it has the focus. */
  readonly isLaidOver: boolean;
  /** Whether a line of at least two pixels is drawn around it, or around what belongs to it. */
  readonly isOutlined: boolean;
  /** What hides it, if something does. */
  readonly hidden: string | null;
  /** Where it lies on the page: along the direction of the script, and downwards. */
  readonly start: number;
  readonly end: number;
  readonly top: number;
  readonly bottom: number;
}

/** Everything on the page that Tab must reach, and the stops that it made. */
interface Round {
  readonly expected: readonly { readonly key: string; readonly name: string }[];
  readonly stops: readonly Stop[];
}

/** Goes through the page with Tab, once around and one step further; tells what is wrong with it, a line each. */
export async function lostStops(page: Page): Promise<string[]> {
  const count = await page.session.run(beginRound);
  await page.press(...Array.from({ length: count + 1 }, () => KEY.tab));
  const { expected, stops } = await page.session.run(endRound);
  return [...unreached(expected, stops), ...stops.slice(1).flatMap(faultsOf), ...disordered(stops.slice(1))];
}

function unreached(expected: Round["expected"], stops: readonly Stop[]): string[] {
  const reached = new Set(stops.map(({ key }) => key));
  const missing = expected.filter(({ key }) => !reached.has(key));
  return missing.map(({ name }) => `Tab never leads to “${name}”`);
}

function faultsOf({ name, isOutlined, hidden }: Stop): string[] {
  return [
    ...(isOutlined ? [] : [`the focus on “${name}” cannot be seen`]),
    ...(hidden === null ? [] : [`“${name}” has the focus and is ${hidden}`]),
  ];
}

/** What comes next in a row comes along the script; what comes next below comes below, or in the next column. */
function disordered(stops: readonly Stop[]): string[] {
  return stops.slice(1).flatMap((next, at) => {
    const stop = stops[at];
    // From the end of the page it goes on at its beginning; and the header is always on top.
    if (stop === undefined || stop.isInHeader !== next.isInHeader || stop.isLaidOver || next.isLaidOver) {
      return [];
    }
    if (isRoundTheCorner(stop, next, stops)) {
      return [];
    }
    const shared = Math.min(stop.bottom, next.bottom) - Math.max(stop.top, next.top);
    const isSameRow = shared > Math.min(stop.bottom - stop.top, next.bottom - next.top) / 2;
    const isBefore = isSameRow
      ? next.start < stop.start - 1
      : next.top < stop.top && next.start < stop.end - 1;
    return isBefore ? [`“${next.name}” comes after “${stop.name}”, and lies before it`] : [];
  });
}

/** Where there is no header, the first stop follows the last. */
function isRoundTheCorner(stop: Stop, next: Stop, stops: readonly Stop[]): boolean {
  const tops = stops.filter(({ isInHeader }) => isInHeader === stop.isInHeader).map(({ top }) => top);
  return stop.top === Math.max(...tops) && next.top === Math.min(...tops) && !stop.isInHeader;
}

/** Begins to note where the focus is whenever Tab is pressed; gives how much there is to reach. Runs in the page. */
function beginRound(): number {
  const CONTROLS = "a[href], button, input, select, textarea, summary, [tabindex='0']";
  const notes = window as unknown as { round: Round & { stops: Stop[] }; note: () => void };
  const keyOf = (element: HTMLElement, at: number): string =>
    element instanceof HTMLInputElement && element.type === "radio" ? `radio ${element.name}` : String(at);
  const nameOf = (element: HTMLElement): string => {
    const label = (element as HTMLInputElement).labels?.[0]?.innerText;
    return (element.ariaLabel ?? label ?? element.innerText).replace(/\s+/g, " ").trim() || element.outerHTML;
  };
  const ground = document.querySelector("dialog:modal") ?? document;
  const controls = [...ground.querySelectorAll<HTMLElement>(CONTROLS)].filter(
    (control) =>
      control.tabIndex >= 0 &&
      !(control as HTMLButtonElement).disabled &&
      control.checkVisibility({ visibilityProperty: true }),
  );
  const header = document.querySelector<HTMLElement>("header");
  const isOutlined = (element: Element, pseudo?: string): boolean => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element, pseudo);
    return outlineStyle !== "none" && parseFloat(outlineWidth) >= 2;
  };
  const hiddenBy = (element: HTMLElement, box: DOMRect, isInHeader: boolean): string | null => {
    const roof = isInHeader ? 0 : (header?.getBoundingClientRect().bottom ?? 0);
    const room = innerHeight - Math.max(roof, 0);
    // Of a field that fills much of the window the beginning is enough.
    const foot = box.height <= room / 2 ? box.bottom : box.top + 44;
    if (box.top < roof - 1 || foot > innerHeight + 1) {
      return `not in the window: from ${box.top} to ${box.bottom}, below ${roof} of ${innerHeight}`;
    }
    const piece = [...element.getClientRects()].find(({ width }) => width > 4) ?? box;
    const down = (Math.max(piece.top, roof) + Math.min(piece.bottom, innerHeight)) / 2;
    const over = document.elementFromPoint((piece.left + piece.right) / 2, down);
    const isItself = over !== null && (element.contains(over) || over.contains(element));
    return isItself ? null : `covered by ${over?.outerHTML.slice(0, 80) ?? "nothing that is there"}`;
  };
  const note = (): void => {
    const element = document.activeElement as HTMLElement | null;
    if (element === null) {
      return;
    }
    const label = (element as HTMLInputElement).labels?.[0];
    const own = element.getBoundingClientRect();
    // A field that is drawn by what lies around it is as large as its label.
    const box = own.width < 4 && label !== undefined ? label.getBoundingClientRect() : own;
    const isInHeader = header?.contains(element) ?? false;
    const isReversed = getComputedStyle(document.documentElement).direction === "rtl";
    const scrolled = isInHeader ? 0 : scrollY;
    notes.round.stops.push({
      name: nameOf(element),
      key: keyOf(element, controls.indexOf(element)),
      isInHeader,
      isLaidOver: getComputedStyle(element).position === "absolute",
      isOutlined:
        isOutlined(element) || isOutlined(element, "::after") || (label !== undefined && isOutlined(label)),
      hidden: hiddenBy(label !== undefined && own.width < 4 ? label : element, box, isInHeader),
      start: isReversed ? innerWidth - box.right : box.left,
      end: isReversed ? innerWidth - box.left : box.right,
      top: box.top + scrolled,
      bottom: box.bottom + scrolled,
    });
  };
  const keys = controls.map((control, at) => ({ key: keyOf(control, at), name: nameOf(control) }));
  const expected = keys.filter(({ key }, at) => keys.findIndex((other) => other.key === key) === at);
  notes.round = { expected, stops: [] };
  notes.note = note;
  // What a key did is settled when the next one comes: scrolled, drawn, with the focus where it stays.
  addEventListener("keydown", note, true);
  return expected.length;
}

/** Notes the last stop, and gives all of them. Runs in the page. */
function endRound(): Round {
  const notes = window as unknown as { round: Round; note: () => void };
  notes.note();
  removeEventListener("keydown", notes.note, true);
  (document.activeElement as HTMLElement).blur();
  return notes.round;
}
