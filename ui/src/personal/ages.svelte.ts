import type { AgeBand, ModuleView, StepView } from "../generated/ipc";
import { t, TONGUES, spoken, type PlainKey } from "../l10n";

/** How each age is called. */
const NAMES: Record<AgeBand, PlainKey> = {
  "0-1": "age-0-1",
  "2-5": "age-2-5",
  "6-9": "age-6-9",
  "10-12": "age-10-12",
  "13-17": "age-13-17",
};

/** The ages, from the youngest. */
export const AGE_BANDS: readonly AgeBand[] = ["0-1", "2-5", "6-9", "10-12", "13-17"];

/** Ages one after another, as people say them. */
export function agesInWords(ages: readonly AgeBand[]): string {
  return new Intl.ListFormat(TONGUES[spoken()].locale).format(ages.map((age) => t(NAMES[age])));
}

/** Which pages of an open chapter are shown: those for the children's ages, or those for every age. */
export class ShownAges {
  #every = $state(false);

  /** The ages of the children; none: nobody has told them. */
  constructor(readonly ages: readonly AgeBand[]) {}

  /** Whether the pages for every age are shown, though ages were told. */
  get every(): boolean {
    return this.#every;
  }

  set every(every: boolean) {
    this.#every = every;
  }

  /** The pages that are shown, in their order. The page that the parent is on is one of them, whatever its age. */
  stepsOf({ steps }: ModuleView, here: string | null = null): StepView[] {
    return steps.filter((step) => this.#every || step.id === here || this.#fits(step));
  }

  #fits({ ages }: StepView): boolean {
    return ages.length === 0 || this.ages.length === 0 || ages.some((age) => this.ages.includes(age));
  }
}
