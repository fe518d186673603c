import type {
  ChoiceView,
  Inline,
  Language,
  ModuleView,
  PackageCard,
  SupportLineView,
} from "../../src/generated/ipc";
import { film } from "./film";

/** A word in each language. */
type Words = Record<Language, string>;

const plain = (text: string): Inline => ({ kind: "text", text });

const TITLE: Words = { sv: "Ilska", en: "Anger", ar: "الغضب" };
const SUMMARY: Words = {
  sv: "Du får vara arg. Här finns sätt att lugna kroppen, ta en paus och hålla ditt barn utanför.",
  en: "You may be angry. Here are ways to calm the body, take a pause and keep your child out of it.",
  ar: "الغضب مسموح. هنا طرق لتهدئة الجسد وأخذ استراحة وإبقاء الطفل بعيداً.",
};
const ALARM: Words = { sv: "Kroppens larm", en: "The body’s alarm", ar: "إنذار الجسد" };
const ALARM_TEXT: Words = {
  sv: "När ilskan kommer slår kroppen larm. Hjärtat slår fort och rösten blir hög. Larmet går över. Det tar ofta längre tid att lugna sig än man tror, visar ",
  en: "When anger comes, the body sounds an alarm. The heart beats fast and the voice grows loud. The alarm passes. It often takes longer to calm down than one thinks, according to ",
  ar: "حين يأتي الغضب يطلق الجسد إنذاراً. يتسارع القلب ويعلو الصوت. ثم يزول الإنذار. وكثيراً ما تطول التهدئة أكثر من المتوقّع، حسب ",
};
const STUDY: Words = { sv: "en studie", en: "a study", ar: "إحدى الدراسات" };
const CALL: Words = {
  sv: "Är du rädd för vad du själv kan göra? Ring ",
  en: "Are you afraid of what you yourself may do? Call ",
  ar: "هل هناك خوف من إيذاء أحد؟ الاتصال بخط ",
};
const LATE: Words = {
  sv: "Fyrtio minuter sen, igen",
  en: "Forty minutes late, again",
  ar: "تأخّر أربعين دقيقة، من جديد",
};
const WAIT: Words = {
  sv: "Alva väntar i hallen. Vad gör du?",
  en: "Alva waits in the hall. What do you do?",
  ar: "ألفا تنتظر في الممر. ما العمل؟",
};
const SHORT: Words = {
  sv: "”Vi hörs om tiden sedan.”",
  en: "“Let us talk about the time later.”",
  ar: "«نتحدّث عن الوقت لاحقاً.»",
};
const SHORT_TEXT: Words = {
  sv: "Alva hör två vanliga röster. Nästa dag skriver du.",
  en: "Alva hears two ordinary voices. The next day you write.",
  ar: "تسمع ألفا صوتين عاديين. وفي اليوم التالي تُكتب رسالة.",
};
const ONE: Words = {
  sv: "”Är halv sex bättre på fredagar?”",
  en: "“Is half past five better on Fridays?”",
  ar: "«هل الخامسة والنصف أفضل أيام الجمعة؟»",
};
const ONE_TEXT: Words = {
  sv: "Nästa fredag äter Alva först.",
  en: "Next Friday Alva eats first.",
  ar: "في الجمعة التالية تأكل ألفا أولاً.",
};
const ALL: Words = {
  sv: "”Nu tar vi allt.”",
  en: "“Let us take everything now.”",
  ar: "«لنناقش كل شيء الآن.»",
};
const ALL_TEXT: Words = {
  sv: "Ingen nämner fredagen.",
  en: "Nobody mentions Friday.",
  ar: "لا أحد يذكر يوم الجمعة.",
};
const LOUD: Words = {
  sv: "”Hur svårt kan det vara?”",
  en: "“How hard can it be?”",
  ar: "«هل الأمر صعب إلى هذا الحد؟»",
};
const LOUD_TEXT: Words = {
  sv: "Det hörs i hela trappan.",
  en: "The whole stairwell hears it.",
  ar: "يسمعه كل من في الدرج.",
};
const MYTH: Words = {
  sv: "Myt eller fakta: vad minskar ilska?",
  en: "Myth or fact: what lessens anger?",
  ar: "خرافة أم حقيقة: ما الذي يخفّف الغضب؟",
};
const SHOUT: Words = { sv: "Att skrika ut den", en: "Shouting it out", ar: "الصراخ" };
const SHOUT_TEXT: Words = {
  sv: "Det kan kännas skönt en stund.",
  en: "It can feel good for a while.",
  ar: "قد يريح لبعض الوقت.",
};
const CALM: Words = { sv: "Att lugna kroppen", en: "Calming the body", ar: "تهدئة الجسد" };
const CALM_TEXT: Words = {
  sv: "Det blir lättare att välja vad du gör.",
  en: "It becomes easier to choose what you do.",
  ar: "يصبح اختيار التصرّف أسهل.",
};
const FILM: Words = { sv: "Klockan fem", en: "Five o’clock", ar: "الساعة الخامسة" };
const FILM_TEXT: Words = {
  sv: "Vad tror du att Noah tänkte medan han väntade?",
  en: "What do you think Noah thought while he waited?",
  ar: "بماذا كان نوح يفكّر وهو ينتظر؟",
};
const UNDER: Words = { sv: "Under ilskan", en: "Under the anger", ar: "تحت الغضب" };
const UNDER_TEXT: Words = {
  sv: "Tänk på en gång nyligen när du blev arg. Vad ville ilskan skydda?",
  en: "Think of a time recently when you grew angry. What did the anger want to protect?",
  ar: "التفكير في موقف غضب قريب. ماذا أراد الغضب أن يحمي؟",
};
const SMALL: Words = { sv: "Ett litet steg", en: "A small step", ar: "خطوة صغيرة" };
const SMALL_TEXT: Words = {
  sv: "Om jag får ett argt meddelande, då lägger jag telefonen i hallen.",
  en: "If I get an angry message, then I leave the phone in the hall.",
  ar: "إذا وصلت رسالة غاضبة أضع الهاتف في الممر.",
};

const SOURCE = {
  id: "kjaervik-bushman-2024",
  authors: "Kjærvik, S. L., & Bushman, B. J.",
  year: 2024,
  title: "A meta-analytic review of anger management activities",
  source: "Clinical Psychology Review, 109, 102414",
  doi: "10.1016/j.cpr.2024.102414",
  finding: "Activities that lower arousal lessened anger.",
};

/** One support line, as a chapter points to it. */
export function chooseToStop(language: Language): SupportLineView {
  const about: Words = {
    sv: "För den som skadar någon, eller är rädd att skada någon.",
    en: "For anyone who hurts someone, or fears that they will.",
    ar: "لمن يؤذي شخصاً أو يخشى أن يؤذيه.",
  };
  return {
    id: "choose-to-stop",
    kind: "violence",
    number: "020-555 666",
    name: "Välj att sluta",
    about: about[language],
    hours: { kind: "spans", spans: [{ fromDay: 1, toDay: 5, from: "08:00", to: "17:00" }] },
    languages: ["sv"],
    interpreter: false,
    source: "https://www.valjattsluta.se",
    checked: "2024",
    unconfirmed: false,
  };
}

/** A chapter with one step of each kind, and a dilemma that branches again. */
export function anger(language: Language): ModuleView {
  const paragraph = (words: Words) => ({ kind: "paragraph" as const, content: [plain(words[language])] });
  const choice = (id: string, label: Words, body: Words, choices: ChoiceView[] = []): ChoiceView => ({
    id,
    label: label[language],
    body: [paragraph(body)],
    choices,
  });
  return {
    id: "anger",
    area: "me",
    minutes: 20,
    safety: "sentence",
    title: TITLE[language],
    summary: SUMMARY[language],
    references: [SOURCE],
    lines: [chooseToStop(language)],
    steps: [
      {
        id: "body-alarm",
        title: ALARM[language],
        ages: [],
        body: [
          {
            kind: "paragraph",
            content: [
              plain(ALARM_TEXT[language]),
              { kind: "reference", id: SOURCE.id, content: [plain(STUDY[language])] },
              plain("."),
            ],
          },
          {
            kind: "quote",
            blocks: [
              {
                kind: "paragraph",
                content: [
                  plain(CALL[language]),
                  { kind: "line", id: "choose-to-stop", content: [] },
                  plain("."),
                ],
              },
            ],
          },
        ],
        activity: { kind: "read" },
      },
      {
        id: "forty-minutes-late",
        title: LATE[language],
        ages: [],
        body: [paragraph(WAIT)],
        activity: {
          kind: "dilemma",
          choices: [
            choice("loud", LOUD, LOUD_TEXT),
            choice("short", SHORT, SHORT_TEXT, [
              choice("one-matter", ONE, ONE_TEXT),
              choice("everything", ALL, ALL_TEXT),
            ]),
          ],
        },
      },
      {
        id: "what-helps",
        title: MYTH[language],
        ages: [],
        body: [],
        activity: {
          kind: "quiz",
          options: [
            { id: "shout", label: SHOUT[language], right: false, body: [paragraph(SHOUT_TEXT)] },
            { id: "calm", label: CALM[language], right: true, body: [paragraph(CALM_TEXT)] },
          ],
        },
      },
      {
        id: "five-o-clock",
        title: FILM[language],
        ages: [],
        body: [paragraph(FILM_TEXT)],
        activity: { kind: "film", film: film(language) },
      },
      {
        id: "under-the-anger",
        title: UNDER[language],
        ages: [],
        body: [paragraph(UNDER_TEXT)],
        activity: { kind: "reflection" },
      },
      {
        id: "small-step",
        title: SMALL[language],
        ages: [],
        body: [paragraph(SMALL_TEXT)],
        activity: { kind: "practice" },
      },
    ],
  };
}

/** The chapter as it stands on the shelf. */
export function cardOf(chapter: ModuleView, seen: number): PackageCard {
  const { id, area, minutes, safety, title, summary } = chapter;
  return {
    id,
    area,
    minutes,
    safety,
    gate: "open",
    title,
    summary,
    order: 8,
    steps: chapter.steps.length,
    seen,
  };
}
