/**
 * Which way a field with these words runs: as they do, and while it is empty as the page does. Of an empty field that
 * is left to `auto`, WebKitGTK 2.50 puts the caret at the left of an Arabic page.
 */
export function directionOf(words: string): "auto" | undefined {
  return words === "" ? undefined : "auto";
}
