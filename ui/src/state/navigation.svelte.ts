import type { Area } from "../generated/ipc";
import { above, HOME, keyOf, type Aside, type Meeting, type Place } from "./places";

const UNMET: Meeting = { door: null, closed: false };

/** Where the parent is, and what lies over it. It survives a lock: the same page is there afterwards. */
export class Navigation {
  #place = $state.raw<Place>(HOME);
  #asides = $state.raw<readonly Aside[]>([]);
  #meeting = $state.raw<Meeting>(UNMET);
  readonly #leaving: () => void;

  /** What to do before a page is left: hand over what was written. */
  constructor(leaving: () => void) {
    this.#leaving = leaving;
  }

  /** The page that needs the vault. */
  get place(): Place {
    return this.#place;
  }

  /** The page laid over it, if any. */
  get aside(): Aside | null {
    return this.#asides.at(-1) ?? null;
  }

  /** Whether there is a page to go back to among those that need the vault. */
  get parent(): Place | null {
    return above(this.#place, this.#meeting);
  }

  /** Goes to a page; whatever lay over the last one is gone. */
  go(place: Place): void {
    this.#leaving();
    this.#asides = [];
    this.#place = place;
  }

  /** Lays a page over the place. A page that lies there already comes up again. */
  open(aside: Aside): void {
    this.#leaving();
    const already = this.#asides.findIndex((other) => keyOf(other) === keyOf(aside));
    const kept = already < 0 ? this.#asides : this.#asides.slice(0, already);
    this.#asides = [...kept, aside];
  }

  /** Takes the uppermost page away, or goes to the page above the place. */
  back(): void {
    if (this.#asides.length > 0) {
      this.#leaving();
      this.#asides = this.#asides.slice(0, -1);
    } else if (this.parent !== null) {
      this.go(this.parent);
    }
  }

  /** Begins from the start: a guest is gone. */
  restart(): void {
    this.#asides = [];
    this.#place = HOME;
    this.#meeting = UNMET;
  }

  /** Remembers behind which door the package stands, and whether its pages are open. */
  behind(door: Area | null, open: boolean): void {
    this.#meeting = { door, closed: !open };
  }

  /** Takes all that lies over the place away, and gives a function that lays it back. */
  setAside(): () => void {
    const asides = this.#asides;
    this.#asides = [];
    return () => {
      this.#asides = asides;
    };
  }
}
