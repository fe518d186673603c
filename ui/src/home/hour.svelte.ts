import type { Clock } from "../state/clock";

const MINUTE = 60_000;

/** The hour of the day, which goes on for as long as somebody looks at it. */
export class Hour {
  #milliseconds = $state(0);
  readonly #clock: Clock;

  constructor(clock: Clock) {
    this.#clock = clock;
    this.#milliseconds = clock.now();
  }

  /** From 0 to 24, fractions included. A minute moves the sun by less than an eye notices. */
  get now(): number {
    const time = new Date(this.#milliseconds);
    return time.getHours() + time.getMinutes() / 60;
  }

  /** Goes on with the clock until the returned function is called. */
  follow(): () => void {
    let stop = (): void => undefined;
    const wait = (): void => {
      stop = this.#clock.after(MINUTE, () => {
        this.#milliseconds = this.#clock.now();
        wait();
      });
    };
    wait();
    return () => {
      stop();
    };
  }
}
