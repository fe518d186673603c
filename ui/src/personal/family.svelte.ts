import type { ChildView, Feeling, PersonalView, SavedView, Stage } from "../generated/ipc";
import { codeOf } from "../platform";
import type { Program } from "../state/program.svelte";
import type { SaveState } from "../writing/save-queue.svelte";

const AFTER_LAST_KEY = 500;

/** As many children as the program keeps. */
const MOST_CHILDREN = 20;

/** A child on the page. The number names it for as long as the page is open: two children may have one name. */
export interface Child extends ChildView {
  readonly number: number;
}

/** What the parent tells of the family and the day, while it is on the page. Every change is handed over. */
export class Family {
  /** The years that a child may be born in, the latest first. */
  readonly years: readonly number[];
  #children = $state<Child[]>([]);
  #stage = $state<Stage | null>(null);
  #feeling = $state<Feeling | null>(null);
  #removed = $state.raw<{ child: Child; at: number } | null>(null);
  #state = $state.raw<SaveState>({ kind: "idle" });
  #numbers = 0;
  #cancel: (() => void) | null = null;
  readonly #program: Program;

  constructor(program: Program, { children, stage, feeling, firstYear, lastYear }: PersonalView) {
    this.#program = program;
    this.#children = children.map((child) => ({ ...child, number: this.#next() }));
    this.#stage = stage;
    this.#feeling = feeling;
    this.years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => lastYear - index);
  }

  /** The children, in the order in which they were told. */
  get children(): readonly Child[] {
    return this.#children;
  }

  /** Whether another child can be told of. */
  get hasRoom(): boolean {
    return this.#children.length < MOST_CHILDREN;
  }

  /** Where the parent is in the separation. */
  get stage(): Stage | null {
    return this.#stage;
  }

  /** How it feels today. */
  get feeling(): Feeling | null {
    return this.#feeling;
  }

  /** The child that was taken away last, as long as it can come back. */
  get removed(): Child | null {
    return this.#removed?.child ?? null;
  }

  /** What has become of the last change. */
  get state(): SaveState {
    return this.#state;
  }

  /** Room for another child. Nothing is kept before something is told of it. */
  add(): void {
    this.#children.push({ name: "", birthYear: null, number: this.#next() });
    this.#removed = null;
  }

  /** A name, as far as it is typed. */
  name(child: Child, name: string): void {
    this.#change(child, { name });
    this.#state = { kind: "saving" };
    this.#cancel?.();
    this.#cancel = this.#program.clock.after(AFTER_LAST_KEY, () => {
      this.#save();
    });
  }

  /** The year a child was born in. */
  bear(child: Child, birthYear: number | null): void {
    this.#change(child, { birthYear });
    this.#save();
  }

  /** Takes a child away. */
  remove(child: Child): void {
    const at = this.#children.findIndex(({ number }) => number === child.number);
    this.#removed = { child, at };
    this.#children.splice(at, 1);
    this.#save();
  }

  /** Brings the child back that was taken away last. */
  undo(): void {
    if (this.#removed !== null) {
      this.#children.splice(this.#removed.at, 0, this.#removed.child);
      this.#removed = null;
      this.#save();
    }
  }

  /** Where the parent is in the separation. */
  tellStage(stage: Stage | null): void {
    this.#stage = stage;
    this.#save();
  }

  /** How it feels today. */
  tellFeeling(feeling: Feeling | null): void {
    this.#feeling = feeling;
    this.#keep("feeling", () => this.#program.ask("write_feeling", { feeling }));
  }

  /** Hands a name over that is still being typed. */
  flush(): void {
    if (this.#cancel !== null) {
      this.#save();
    }
  }

  /** Tries once more what could not be kept. */
  again(): void {
    this.#save();
    this.tellFeeling(this.#feeling);
  }

  #next(): number {
    this.#numbers += 1;
    return this.#numbers;
  }

  #change({ number }: Child, news: Partial<ChildView>): void {
    this.#children = this.#children.map((child) => (child.number === number ? { ...child, ...news } : child));
  }

  #save(): void {
    this.#cancel?.();
    this.#cancel = null;
    const children = this.#children.map(({ name, birthYear }) => ({ name: name.trim(), birthYear }));
    const stage = this.#stage;
    this.#keep("family", () => this.#program.ask("write_personal", { children, stage }));
  }

  #keep(what: string, change: () => Promise<SavedView>): void {
    this.#state = { kind: "saving" };
    void this.#program.remember(what, async () => {
      try {
        const saved = await change();
        this.#state = saved.kept ? { kind: "saved", at: saved.at } : { kind: "guest" };
        return saved;
      } catch (thrown) {
        this.#state = { kind: "failed", code: codeOf(thrown) };
        throw thrown;
      }
    });
  }
}
