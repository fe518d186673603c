/** The lines of a text that say something. */
export function linesOf(text: string): string[] {
  return text.split("\n").filter((line) => line.trim() !== "");
}

/** Whether a line stands in a text as it is. */
export function hasLine(text: string, line: string): boolean {
  return linesOf(text).includes(line);
}

/** The text with the line at its end, or without it if it stands there. */
export function withOrWithout(text: string, line: string): string {
  const lines = linesOf(text);
  return (hasLine(text, line) ? lines.filter((other) => other !== line) : [...lines, line]).join("\n");
}
