/**
 * Web Animations for a document without an engine: enough to tell what a part looks like at a time.
 *
 * Key frames are joined linearly, an animation that is made later covers an earlier one, and a cancelled one is
 * gone: what the standard says of the few things that the stage uses.
 */
import { onTestFinished } from "vitest";

interface FakeKeyframe {
  offset: number;
  transform?: string;
  opacity?: number;
}

/** An animation whose time is a test's. */
export class FakeAnimation {
  startTime: number | null = null;
  cancelled = false;
  #held = 0;

  constructor(
    readonly frames: readonly FakeKeyframe[],
    readonly duration: number,
    readonly now: () => number,
  ) {}

  get currentTime(): number {
    return this.startTime === null ? this.#held : this.now() - this.startTime;
  }

  set currentTime(time: number) {
    this.startTime = null;
    this.#held = time;
  }

  pause(): void {
    const { currentTime } = this;
    this.currentTime = currentTime;
  }

  cancel(): void {
    this.cancelled = true;
  }

  /** The numbers of a property now, with `fill: both`. */
  at(property: "transform" | "opacity"): number[] | null {
    const share = Math.min(Math.max(this.currentTime / this.duration, 0), 1);
    const frames = this.frames.filter((frame) => frame[property] !== undefined);
    const after = frames.findIndex(({ offset }) => offset >= share);
    const [one, other] = [frames[Math.max(after - 1, 0)], frames[after === -1 ? frames.length - 1 : after]];
    if (one === undefined || other === undefined) {
      return null;
    }
    const [from, to] = [numbersOf(one[property]), numbersOf(other[property])];
    const way = other.offset === one.offset ? 1 : (share - one.offset) / (other.offset - one.offset);
    return from.map((value, index) => value + ((to[index] ?? 0) - value) * Math.min(Math.max(way, 0), 1));
  }
}

/** The animations of a document, from the first to the last. */
export class Animations {
  readonly #of = new Map<Element, FakeAnimation[]>();
  /** A stage that forgets to let go: for controls. */
  leaks = false;

  /** Lets elements be animated in a test; `now` is what the animations' timeline says. */
  static install(now: () => number): Animations {
    const animations = new Animations();
    const previous = Object.getOwnPropertyDescriptor(Element.prototype, "animate");
    Object.defineProperty(Element.prototype, "animate", {
      configurable: true,
      value(this: Element, frames: FakeKeyframe[], { duration }: { duration: number }): FakeAnimation {
        const animation = new FakeAnimation(frames, duration, now);
        animations.#of.set(this, [...(animations.#of.get(this) ?? []), animation]);
        return animation;
      },
    });
    Object.defineProperty(document, "timeline", {
      configurable: true,
      value: {
        get currentTime() {
          return now();
        },
      },
    });
    onTestFinished(() => {
      Reflect.deleteProperty(document, "timeline");
      if (previous === undefined) {
        Reflect.deleteProperty(Element.prototype, "animate");
      } else {
        Object.defineProperty(Element.prototype, "animate", previous);
      }
    });
    return animations;
  }

  /** How many animations have not been let go. */
  get living(): number {
    return [...this.#of.values()].flat().filter((animation) => !animation.cancelled).length;
  }

  /** What every part in a document looks like now, by its name and owner. */
  pictureOf(root: ParentNode): Map<string, string> {
    const picture = new Map<string, string>();
    const seen = new Map<string, number>();
    for (const element of root.querySelectorAll("[data-part]")) {
      const name = nameOf(element);
      const count = (seen.get(name) ?? 0) + 1;
      seen.set(name, count);
      for (const property of ["transform", "opacity"] as const) {
        picture.set(`${name} ${String(count)} ${property}`, this.#shown(element, property));
      }
    }
    return picture;
  }

  #shown(element: Element, property: "transform" | "opacity"): string {
    const living = (this.#of.get(element) ?? []).filter((animation) => this.leaks || !animation.cancelled);
    const value = living.map((animation) => animation.at(property)).findLast((it) => it !== null);
    if (value !== undefined && value !== null) {
      return value.map((number) => number.toFixed(3)).join(" ");
    }
    return element.getAttribute(property) ?? "";
  }
}

function nameOf(element: Element): string {
  const frozen = element.closest("[data-frozen]") === null ? "" : "past ";
  return `${frozen}${element.closest("[data-of]")?.getAttribute("data-of") ?? ""} ${element.getAttribute("data-part") ?? ""}`;
}

function numbersOf(value: string | number | undefined): number[] {
  return typeof value === "number" ? [value] : [...(value ?? "").matchAll(/-?\d+(?:\.\d+)?/g)].map(Number);
}
