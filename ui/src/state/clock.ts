/** Time, handed in: the real one in the window, a still one in tests. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Runs something later, unless the returned function is called first. */
  after(milliseconds: number, run: () => void): () => void;
}

/** The clock of the computer. */
export const systemClock: Clock = {
  now: () => Date.now(),
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds);
    return () => {
      clearTimeout(timer);
    };
  },
};

/** Waits for something, but no longer than it may take. */
export async function atMost(clock: Clock, milliseconds: number, work: Promise<unknown>): Promise<void> {
  let stop = (): void => undefined;
  const limit = new Promise<void>((resolve) => {
    stop = clock.after(milliseconds, resolve);
  });
  await Promise.race([work, limit]);
  stop();
}
