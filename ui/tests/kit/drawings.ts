/** What the tests of drawings share: a sheet to draw on, and what can be wrong with what is drawn. */
import { unmount } from "svelte";

const mounted: Record<string, unknown>[] = [];

/** Takes every drawing away again; to be called after each test. */
export async function clearSheets(): Promise<void> {
  await Promise.all(mounted.splice(0).map((drawing) => unmount(drawing)));
  document.body.replaceChildren();
}

/** An empty sheet in the page. */
export function sheet(): SVGElement {
  const target = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  document.body.append(target);
  return target;
}

/** A sheet with a drawing on it, which is taken away again after the test. */
export function drawnOn(
  target: SVGElement,
  mountIn: (target: SVGElement) => Record<string, unknown>,
): SVGElement {
  mounted.push(mountIn(target));
  return target;
}

/** The colours of a drawing that are colours: not `none`, and not a gradient, whose stops are listed. */
export function coloursIn(drawing: Element): string[] {
  return [...drawing.querySelectorAll("*")].flatMap((element) =>
    ["fill", "stroke", "stop-color"]
      .map((name) => element.getAttribute(name))
      .filter((colour) => colour !== null)
      .filter((colour) => colour !== "none" && !colour.startsWith("url(")),
  );
}

/** What is wrong with a drawing, whatever it is of. */
export function faultsIn(drawing: Element, budget: number): string[] {
  const elements = [...drawing.querySelectorAll("*")];
  return [
    ...(/NaN|undefined|Infinity|\[object/.test(drawing.innerHTML) ? ["a number that is none"] : []),
    ...(elements.some((element) => element.hasAttribute("style")) ? ["an inline style"] : []),
    ...(elements.some((element) => ["text", "image", "filter", "mask", "style"].includes(element.localName))
      ? ["a forbidden element"]
      : []),
    ...(elements.length > budget ? [`${elements.length} elements`] : []),
    ...(drawing.querySelector("path, circle") === null ? ["nothing to see"] : []),
  ];
}

/** Ids that stand twice in the page. */
export function idsTwice(): string[] {
  const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}
