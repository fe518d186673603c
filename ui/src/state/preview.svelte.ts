/** The package that an author looks at while writing it, if any: it is opened anew whenever a file of it is saved. */
export class Preview {
  #edition = $state(0);

  constructor(readonly module: string | null) {}

  /** Its words were changed. */
  note(): void {
    this.#edition += 1;
  }

  /** Grows when the words of a package were changed; those of other packages never are. */
  editionOf(module: string): number {
    return module === this.module ? this.#edition : 0;
  }
}
