import type { Language, SupportLineView } from "../../src/generated/ipc";
import { chooseToStop } from "./chapter";

const LINE = {
  hours: { kind: "always" },
  languages: ["sv"],
  interpreter: false,
  unconfirmed: false,
} satisfies Partial<SupportLineView>;

/** A few support lines: danger, violence with three kinds of hours, a crisis line that nobody could confirm. */
export function supportLines(language: Language): SupportLineView[] {
  return [
    {
      ...LINE,
      id: "emergency",
      kind: "danger",
      number: "112",
      name: "SOS Alarm",
      about: { sv: "Vid fara just nu.", en: "In danger right now.", ar: "عند وجود خطر الآن." }[language],
      languages: ["sv", "en"],
      source: "https://www.sosalarm.se",
      checked: "2026-03",
    },
    {
      ...LINE,
      id: "kvinnofridslinjen",
      kind: "violence",
      number: "020-50 50 50",
      name: "Kvinnofridslinjen",
      about: {
        sv: "För kvinnor och flickor som utsätts för våld. Gratis och anonymt.",
        en: "For women and girls who meet violence. Free and anonymous.",
        ar: "للنساء والفتيات عند التعرّض للعنف. مجاناً ومن دون ذكر الاسم.",
      }[language],
      interpreter: true,
      source: "https://kvinnofridslinjen.se",
      checked: "2024-12",
    },
    chooseToStop(language),
    {
      ...LINE,
      id: "mind",
      kind: "crisis",
      number: "90101",
      name: "Mind",
      about: {
        sv: "För den som har tankar på att inte vilja leva.",
        en: "For anyone who has thoughts of not wanting to live.",
        ar: "عند التفكير في عدم الرغبة في الحياة.",
      }[language],
      hours: { kind: "unconfirmed" },
      source: "https://mind.se",
      checked: "2024",
      unconfirmed: true,
    },
  ];
}
