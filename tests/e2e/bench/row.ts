/** A row of the table that `make bench` prints: what is measured, what it aims at, and how the figure is got. */

/** What was measured. */
export interface Measured {
  /** What the aim speaks of: a ratio, where there is something to compare with. */
  readonly figure: string;
  /** Whether the aim is met. */
  readonly met: boolean;
  /** What one must know to read it: the medians of both sides, how often, beside what. */
  readonly beside: string;
  /** What was run, as a person would type it. */
  readonly commands: readonly string[];
}

/** One thing that is measured. */
export interface Row {
  /** How to ask for it alone: `make bench ROW=id`. */
  readonly id: string;
  readonly what: string;
  readonly aim: string;
  /** Measures it; fails, with the reason, where it cannot. */
  measure(): Promise<Measured>;
}

/** How often something is done: so often, or what `ROUNDS` asks for. */
export function rounds(usually: number): number {
  const asked = Number(process.env["ROUNDS"] ?? "");
  return asked > 0 ? asked : usually;
}

/** Both sides of a comparison, in milliseconds or mebibytes. */
export interface Sides {
  readonly ours: readonly number[];
  readonly other: readonly number[];
}

/**
 * Measures two things in turn – ours, other, ours, other … –, so that whatever else the computer does meets both.
 * A first round, in which the system reads files that it keeps in memory afterwards, is not counted.
 */
export async function inTurn(
  times: number,
  ours: () => Promise<number>,
  other: () => Promise<number>,
): Promise<Sides> {
  const sides: { ours: number[]; other: number[] } = { ours: [], other: [] };
  await ours();
  await other();
  for (let round = 0; round < times; round += 1) {
    sides.ours.push(await ours());
    sides.other.push(await other());
  }
  return sides;
}

/** The middle of several. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** What so large a share of several does not exceed. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** The median of one side in medians of the other. */
export function ratio({ ours, other }: Sides): number {
  return median(ours) / median(other);
}

/** A ratio, as the table shows it. */
export function times(value: number): string {
  return `${value.toFixed(2)} ×`;
}

/** The median of several, with the least and the most of them. */
export function spread(values: readonly number[], unit: string): string {
  const shown = [median(values), Math.min(...values), Math.max(...values)];
  const [middle, least, most] = shown.map((value) => value.toFixed(value < 10 ? 2 : 0));
  return `${middle ?? ""} ${unit} (${least ?? ""}–${most ?? ""})`;
}

/** A share in per cent. */
export function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
