/** A small film as the program hands it over: six beats, three people, three places. */
import type { BeatView, FilmView, Language, PersonView, StageView } from "../../src/generated/ipc";

type Words = Record<Language, string>;

const person = (
  role: string,
  who: PersonView["person"],
  mark: string,
  more: Partial<PersonView> = {},
): PersonView => ({
  role,
  person: who,
  mark,
  slot: 0,
  facing: "right",
  mood: "calm",
  pose: "standing",
  seated: more.pose === "sitting",
  left: null,
  right: null,
  carries: null,
  says: null,
  ...more,
});

const kitchen: Omit<StageView, "people"> = {
  place: "kitchen",
  light: "evening",
  season: "winter",
  weather: "snow",
  clock: null,
  camera: { on: null, zoom: 1 },
  things: [],
};
const stairwell: Omit<StageView, "people"> = { ...kitchen, place: "stairwell", things: [] };
const courtyard: Omit<StageView, "people"> = { ...kitchen, place: "courtyard", light: "day", things: [] };
const cup = (mark: string | null) => ({ id: "cup", prop: "cup" as const, state: "steaming", mark });
const teddy = (mark: string | null) => ({ id: "teddy", prop: "teddy" as const, state: null, mark });

const CAPTIONS: readonly Words[] = [
  {
    sv: "Samira kommer hem. Noah har väntat vid bordet sedan klockan fem.",
    en: "Samira comes home. Noah has waited at the table since five o’clock.",
    ar: "تعود سميرة إلى البيت. نوح ينتظر عند الطاولة منذ الخامسة.",
  },
  {
    sv: "Hon sätter sig. Noah vill veta när pappa kommer.",
    en: "She sits down. Noah wants to know when Dad comes.",
    ar: "تجلس. نوح يريد أن يعرف متى يأتي أبوه.",
  },
  {
    sv: "I trappan hörs steg. Erik bär på nallen som blev kvar.",
    en: "Steps are heard on the stairs. Erik carries the teddy that was left behind.",
    ar: "تُسمع خطوات على الدرج. إريك يحمل الدبدوب الذي بقي عنده.",
  },
  {
    sv: "Noah får sin nalle. Ingen säger något på en stund.",
    en: "Noah gets his teddy. Nobody says anything for a while.",
    ar: "يأخذ نوح دبدوبه. لا أحد يقول شيئاً للحظة.",
  },
  {
    sv: "På gården nästa dag: två som vinkar, och en som springer emellan.",
    en: "In the yard the next day: two who wave, and one who runs between.",
    ar: "في الساحة في اليوم التالي: اثنان يلوّحان، وواحد يركض بينهما.",
  },
  { sv: "Kram.", en: "A hug.", ar: "عناق." },
];

const STAGES: readonly Omit<BeatView, "caption">[] = [
  {
    cut: false,
    still: false,
    enters: [
      { role: "mum", at: "door" },
      { role: "child", at: "table-right" },
    ],
    leaves: [],
    stage: {
      ...kitchen,
      things: [cup("table-right")],
      people: [
        person("mum", "samira", "fridge", { mood: "tired" }),
        person("child", "noah", "table-right", { pose: "sitting", mood: "worried", facing: "left" }),
      ],
    },
  },
  {
    cut: false,
    still: false,
    enters: [],
    leaves: [],
    stage: {
      ...kitchen,
      things: [cup(null)],
      camera: { on: "child", zoom: 1.3 },
      people: [
        person("mum", "samira", "table-left", { pose: "sitting", mood: "sad" }),
        person("child", "noah", "table-right", {
          pose: "sitting",
          mood: "hopeful",
          facing: "left",
          says: "clock",
          right: "cup",
        }),
      ],
    },
  },
  {
    cut: true,
    still: false,
    enters: [{ role: "dad", at: "off-right" }],
    leaves: [],
    stage: {
      ...stairwell,
      things: [teddy(null)],
      people: [person("dad", "erik", "landing", { facing: "left", right: "teddy", mood: "calm" })],
    },
  },
  {
    cut: false,
    still: false,
    enters: [{ role: "child", at: "door-left" }],
    leaves: [],
    stage: {
      ...stairwell,
      things: [teddy(null)],
      camera: { on: "child", zoom: 1.25 },
      people: [
        person("dad", "erik", "landing", { facing: "left", mood: "sad" }),
        person("child", "noah", "landing", { slot: 2, right: "teddy", mood: "glad" }),
      ],
    },
  },
  {
    cut: true,
    still: false,
    enters: [
      { role: "mum", at: "bench" },
      { role: "dad", at: "off-left" },
      { role: "child", at: "gate" },
    ],
    leaves: [],
    stage: {
      ...courtyard,
      people: [
        person("mum", "samira", "bench", { pose: "waving", facing: "left", mood: "glad" }),
        person("dad", "erik", "left", { pose: "waving", mood: "hopeful" }),
        person("child", "noah", "centre", { mood: "glad", facing: "left" }),
      ],
    },
  },
  {
    cut: false,
    still: false,
    enters: [],
    leaves: [{ role: "mum", by: "off-right" }],
    stage: {
      ...courtyard,
      light: "evening",
      weather: "clear",
      camera: { on: "dad", zoom: 1.35 },
      people: [
        person("dad", "erik", "left", { pose: "hugging", mood: "glad" }),
        person("child", "noah", "left", { slot: 1, pose: "hugging", mood: "glad", facing: "left" }),
      ],
    },
  },
];

/** The film in a language. */
export function film(language: Language): FilmView {
  return {
    cast: { mum: "samira", dad: "erik", child: "noah" },
    beats: STAGES.map((beat, index) => ({ ...beat, caption: CAPTIONS[index]?.[language] ?? "" })),
  };
}
