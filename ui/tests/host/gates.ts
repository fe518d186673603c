import type { Gate, ModuleOpening, ModuleView, SafetyRequest, SafetyView } from "../../src/generated/ipc";
import { HostError } from "../../src/platform/host";

const UNASKED: SafetyView = { answered: false, caution: false };

/** What stands before a package, as the program reckons it, and what was answered in this session. */
export class FakeGates {
  #said = UNASKED;
  /** The packages whose sentence was read. */
  #passed = new Set<string>();

  /** What the program has been told. */
  get said(): SafetyView {
    return this.#said;
  }

  /** What stands before a package. */
  before({ id, safety }: ModuleView): Gate {
    if (safety !== "check" || this.#passed.has(id)) {
      return "open";
    }
    if (!this.#said.answered) {
      return "ask";
    }
    return this.#said.caution ? "behind" : "open";
  }

  /** A package, or what stands before it. */
  opening(module: ModuleView): ModuleOpening {
    switch (this.before(module)) {
      case "open":
        return { kind: "open", module };
      case "ask":
        return { kind: "questions" };
      case "behind":
        return { kind: "sentence", title: module.title };
    }
  }

  /** The three questions are answered. */
  answer({ fear, threats, control }: SafetyRequest): SafetyView {
    const caution = [fear, threats, control].some((answer) => answer !== "no");
    this.#said = { answered: true, caution };
    return this.#said;
  }

  /** The parent goes on past the sentence. */
  pass(module: ModuleView): SafetyView {
    if (this.before(module) !== "behind") {
      throw new HostError("bad-request");
    }
    this.#passed.add(module.id);
    return this.#said;
  }

  /** The journal was closed, or the screen covered. */
  forget(): void {
    this.#said = UNASKED;
    this.#passed = new Set();
  }
}
