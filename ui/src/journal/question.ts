/** Where the heading of a question ends: its first line is the heading of the page, the rest what stood under it. */
export function headingEnd(question: string): number {
  const end = question.indexOf("\n");
  return end < 0 ? question.length : end;
}
