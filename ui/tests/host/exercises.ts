import type { ExampleView, FieldView, Language, ModuleView, StepView, Tool } from "../../src/generated/ipc";
import { chooseToStop } from "./chapter";

/** A chapter with the three tools, in Swedish whatever is spoken. */
export const TOOLS = (language: Language): ModuleView[] => [
  {
    id: "tools",
    area: "child",
    minutes: 10,
    safety: "none",
    title: "Övningar",
    summary: "Tre verktyg.",
    references: [],
    lines: [chooseToStop(language)],
    steps: [
      tool("three-promises", "Tre löften", "commitments", [
        field("promises", "Löften att välja bland", [
          named("Mitt barn", " får tycka om oss båda."),
          named("Mitt barn", " får fråga hur många gånger som helst."),
          {
            parts: [text("När jag är ledsen ber jag en vuxen om tröst, inte "), name("mitt barn"), text(".")],
          },
          plain("Jag håller reda på packningen."),
        ]),
        field("own", "Ett eget löfte", []),
      ]),
      tool("thermometer", "En termometer för ilskan", "thermometer", [
        field("signs-2", "Tecken vid två", [plain("Jag suckar."), plain("Axlarna åker upp.")]),
        field("do-2", "Det gör jag vid två", [plain("Jag andas ut.")]),
        field("signs-5", "Tecken vid fem", [plain("Rösten blir hög.")]),
        field("do-5", "Det gör jag vid fem", [plain("Jag lägger telefonen i hallen.")]),
        field("signs-8", "Tecken vid åtta", [plain("Hjärtat bultar.")]),
        field("do-8", "Det gör jag vid åtta", [plain("Jag går in i ett annat rum.")]),
        field("plan", "Min plan", [plain("Om rösten blir hög, då går jag ut i trappan.")]),
      ]),
      tool("message", "Två meddelanden", "message", [
        field("angry", "Det arga svaret", [plain("Tack för ingenting.")]),
        field("sent", "Det du skickar", [plain("Hej. Jag blir sen i dag.")]),
      ]),
      {
        id: "small-step",
        title: "Ett litet steg",
        ages: [],
        body: [],
        activity: { kind: "practice" },
      },
    ],
  },
];

const text = (words: string) => ({ kind: "text" as const, text: words });
const name = (words: string) => ({ kind: "childName" as const, words });
const plain = (words: string): ExampleView => ({ parts: [text(words)] });
const named = (words: string, rest: string): ExampleView => ({ parts: [name(words), text(rest)] });

function field(id: string, title: string, examples: ExampleView[]): FieldView {
  return { id, title, body: [{ kind: "paragraph", content: [text(`Om ${title}.`)] }], examples };
}

function tool(id: string, title: string, exercise: Tool, fields: FieldView[]): StepView {
  return { id, title, ages: [], body: [], activity: { kind: "exercise", exercise, fields } };
}
