/** Waiting for what becomes true, with a deadline; nothing here sleeps for a fixed time. */

const LOOK_AGAIN_MILLISECONDS = 20;
const PATIENCE_MILLISECONDS = 15_000;

/** Looks until something is there, and gives it. `undefined`, `null` and `false` mean not yet. */
export async function until<Found>(
  what: string,
  look: () => Promise<Found> | Found,
  patience = PATIENCE_MILLISECONDS,
): Promise<Exclude<Found, undefined | null | false>> {
  const deadline = performance.now() + patience;
  for (;;) {
    const found = await look();
    if (found !== undefined && found !== null && found !== false) {
      return found as Exclude<Found, undefined | null | false>;
    }
    if (performance.now() > deadline) {
      throw new Error(`After ${patience / 1000} s still not: ${what}.`);
    }
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MILLISECONDS));
  }
}
