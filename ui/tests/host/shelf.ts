import type {
  AgeBand,
  Block,
  BookmarkView,
  FollowUpView,
  Language,
  LibraryView,
  ModuleView,
  StepView,
  SuggestionView,
} from "../../src/generated/ipc";
import { anger, cardOf } from "./chapter";
import type { FakeGates } from "./gates";

/** The packages that a program has. */
export type Shelf = (language: Language) => ModuleView[];

/** The one package of most tests. */
export const ONE: Shelf = (language) => [anger(language)];

/** A start with parts for ages and a link, a chapter behind the safety check, and the one of most tests. */
export const THREE: Shelf = (language) => [start(), anger(language), calm()];

const paragraph = (text: string): Block => ({ kind: "paragraph", content: [{ kind: "text", text }] });

function read(id: string, title: string, text: string, ages: AgeBand[] = []): StepView {
  return { id, title, ages, body: [paragraph(text)], activity: { kind: "read" } };
}

function chapter(about: Pick<ModuleView, "id" | "area" | "safety" | "title" | "steps">): ModuleView {
  return { ...about, minutes: 10, summary: `Om ${about.title}.`, references: [], lines: [] };
}

function start(): ModuleView {
  const link: Block = {
    kind: "paragraph",
    content: [
      { kind: "text", text: "Mer om det finns i " },
      { kind: "module", id: "calm-communication", content: [{ kind: "text", text: "Lugn kommunikation" }] },
      { kind: "text", text: "." },
    ],
  };
  return chapter({
    id: "for-the-childs-sake",
    area: "child",
    safety: "sentence",
    title: "Börja här",
    steps: [
      { ...read("what-it-is", "Vad en separation är", "Mycket blir nytt."), body: [link] },
      read("when-tiny", "När barnet är litet", "Famnen hjälper.", ["0-1"]),
      read("when-small", "När barnet går i förskolan", "Säg samma sak många gånger.", ["2-5"]),
      read("when-at-school", "När barnet går i skolan", "Svara på frågorna.", ["6-9"]),
      read("where-to-turn", "Vart du kan vända dig", "Det finns hjälp."),
    ],
  });
}

function calm(): ModuleView {
  return chapter({
    id: "calm-communication",
    area: "parents",
    safety: "check",
    title: "Lugn kommunikation",
    steps: [
      read("before-you-answer", "Innan du svarar", "Vänta en stund med svaret."),
      read("when-to-stop", "När det är dags att sluta", "Du får sluta svara."),
    ],
  });
}

/** What the home screen tells beside the shelf itself. */
export interface Told {
  seen: ReadonlySet<string>;
  last: BookmarkView | null;
  suggestion: SuggestionView | null;
  followUp: FollowUpView | null;
}

/** The shelf as the home screen shows it. */
export function libraryOf(chapters: readonly ModuleView[], gates: FakeGates, told: Told): LibraryView {
  const { seen, last, suggestion, followUp } = told;
  const packages = chapters.map((chapter) => ({
    ...cardOf(chapter, chapter.steps.filter(({ id }) => seen.has(id)).length),
    gate: gates.before(chapter),
  }));
  const isBehind = packages.some(({ id, gate }) => id === last?.module && gate === "behind");
  const tools = chapters.flatMap(({ id, steps }) =>
    steps.flatMap(({ id: step, activity }) =>
      activity.kind === "exercise" && packages.some((card) => card.id === id && card.gate !== "behind")
        ? [{ tool: activity.exercise, module: id, step }]
        : [],
    ),
  );
  return { packages, last: isBehind ? null : last, suggestion, tools, followUp, damaged: 0 };
}
