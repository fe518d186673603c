import type {
  AnswerView,
  BookmarkView,
  ChildView,
  DeleteAnswerRequest,
  Feeling,
  FoundView,
  JournalRequest,
  JournalView,
  Stage,
  TriedView,
} from "../../src/generated/ipc";

/** What lies in a vault, or in a guest's memory. */
export interface Notes {
  answers: (AnswerView & { module: string; question: string })[];
  tried: TriedView[];
  seen: Set<string>;
  last: BookmarkView | null;
  children: ChildView[];
  stage: Stage | null;
  feeling: Feeling | null;
}

/** Nothing yet. */
export const empty = (): Notes => ({
  answers: [],
  tried: [],
  seen: new Set(),
  last: null,
  children: [],
  stage: null,
  feeling: null,
});

/** Many texts, the newest first. */
export function manyAnswers(count: number, now: number): Notes["answers"] {
  return Array.from({ length: count }, (_, index) => ({
    module: (index + 1) % 3 === 0 ? "elsewhere" : "anger",
    step: `step-${String(index + 1)}`,
    field: "",
    kind: "reflection",
    tool: null,
    question: `Fråga\nVad var det?`,
    body: `Text ${String(index + 1)}`,
    changed: now - index - 1,
  }));
}

/** Takes texts of a page out; gives what puts them back where they were. */
export function takeOut(notes: Notes, { module, step, fields }: DeleteAnswerRequest): () => void {
  const before = notes.answers;
  notes.answers = before.filter(
    (answer) => answer.module !== module || answer.step !== step || !fields.includes(answer.field),
  );
  return () => {
    notes.answers = before;
  };
}

/** The part of the journal that is asked for. Titles come from the chapter; unknown ones are of no chapter. */
export function journalOf(
  notes: Notes,
  { query, order, skip, take }: JournalRequest,
  titleOf: (module: string) => string | null,
): JournalView {
  const words = query.split(/\s+/u).filter(Boolean).map(folded);
  const { answers } = notes;
  const inOrder = order === "date" ? answers.toSorted((one, other) => other.changed - one.changed) : answers;
  const found = inOrder
    .map((answer) => ({
      ...answer,
      title: titleOf(answer.module),
      tool: titleOf(answer.module) === null ? null : answer.tool,
      reachable: titleOf(answer.module) !== null,
      foundInQuestion: placesOf(words, answer.question),
      foundInBody: placesOf(words, answer.body),
      outcomes: [],
    }))
    .filter(({ question, body }) => words.every((word) => folded(`${question}\n${body}`).includes(word)));
  return { entries: found.slice(skip, skip + take), found: found.length, all: answers.length };
}

/** Where the words stand. A letter is folded by itself, so that places in the folded text are places in it. */
function placesOf(words: readonly string[], text: string): FoundView[] {
  const plain = folded(text);
  return words
    .map((word) => ({ from: plain.indexOf(word), to: plain.indexOf(word) + word.length }))
    .filter(({ from }) => from >= 0)
    .sort((one, other) => one.from - other.from);
}

function folded(text: string): string {
  return [...text].map((letter) => letter.normalize("NFD").charAt(0).toLowerCase()).join("");
}
