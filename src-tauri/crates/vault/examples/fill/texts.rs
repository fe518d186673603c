//! What a parent might have written, put together from sentences so that no two texts are the same.

#![expect(
    clippy::indexing_slicing,
    reason = "every index is taken by the length of its row"
)]

use vault::answer::Draft;

/// A small step that a parent planned, in a package that is on the shelf.
pub const PLAN: Draft<'static> = Draft {
    module: "anger",
    step: "small-step",
    field: "",
    kind: "practice",
    question: "Ett litet steg",
    language: "sv",
    body: "Om jag får ett argt meddelande, då lägger jag telefonen i hallen.",
};

/// One answer.
pub struct Written {
    pub module: &'static str,
    pub step: String,
    pub language: &'static str,
    pub question: &'static str,
    pub body: String,
}

/// Packages of the program's three doors; only some of them are on the shelf, as on a copy that lacks some.
const MODULES: [&str; 6] = [
    "anger",
    "caught-in-the-middle",
    "two-homes",
    "talking",
    "my-feelings",
    "sleep",
];

/// Sentences of one language.
struct Sentences {
    language: &'static str,
    question: &'static str,
    sentences: [&'static str; 10],
}

const LANGUAGES: [Sentences; 3] = [
    Sentences {
        language: "sv",
        question: "Vad märkte du hos dig själv?",
        sentences: [
            "Vi pratade vid lämningen utan att höja rösten.",
            "Jag blev arg när väskan var tom igen, och jag sa det för fort.",
            "På lördag hämtar jag klockan tio, och då ska jag vara utvilad.",
            "Hon somnade med sin gosedjursbjörn i famnen.",
            "Det känns tomt i lägenheten de veckor han är borta.",
            "Jag skrev meddelandet, väntade en timme och tog bort hälften.",
            "Mormor frågade hur vi har det, och jag svarade ärligt.",
            "Nästa gång räknar jag till tio innan jag svarar.",
            "Räksmörgås på altanen, och för en stund var allt som förr.",
            "Läraren sa att han har börjat skratta på rasterna.",
        ],
    },
    Sentences {
        language: "en",
        question: "What did you notice in yourself?",
        sentences: [
            "We spoke at the door and nobody raised their voice.",
            "I was angry about the empty bag, and I said so too quickly.",
            "On Saturday I pick them up at ten, and I want to be rested by then.",
            "She fell asleep with the bear in her arms.",
            "The flat feels hollow in the weeks when he is away.",
            "I wrote the message, waited an hour and deleted half of it.",
            "My mother asked how we are, and I told her the truth.",
            "Next time I count to ten before I answer.",
            "It was naïve of me to think that one café visit would mend it.",
            "The teacher says that he has begun to laugh at break time.",
        ],
    },
    Sentences {
        language: "ar",
        question: "ماذا لاحظت في نفسك؟",
        sentences: [
            "تحدّثنا عند الباب ولم يرفع أحدٌ صوته.",
            "غضبتُ لأن الحقيبة كانت فارغة مرة أخرى، وقلت ذلك بسرعة.",
            "يوم السبت آخذ الأولاد في الساعة ١٠، وأريد أن أكون مرتاحًا.",
            "نامت وهي تحضن دبّها الصغير.",
            "البيت فارغ في الأسابيع التي يغيب فيها.",
            "كتبت الرسالة وانتظرت ساعة ثم حذفت نصفها.",
            "سألتني أمي عن حالنا فأجبتها بصدق.",
            "في المرة القادمة أعدّ إلى عشرة قبل أن أجيب.",
            "شربنا الشاي على الشرفة، وكان كل شيء هادئًا للحظة.",
            "قالت المعلمة إنه بدأ يضحك في المدرسة.",
        ],
    },
];

/// The text of a number; a language and a package follow one another in turn.
pub fn text(number: usize) -> Written {
    let turn = |row: usize, length: usize| row % length;
    let Sentences {
        language,
        question,
        sentences,
    } = &LANGUAGES[turn(number, LANGUAGES.len())];
    // Between three and sixteen sentences, beginning at another one each time.
    let length = 3 + number * 7 % 14;
    let picked =
        (0..length).map(|n| sentences[turn(number / 3 + n * (1 + number % 3), sentences.len())]);
    let mut body: Vec<_> = picked.collect();
    let mark = format!("({})", number + 1);
    body.push(&mark);
    Written {
        module: MODULES[turn(number / LANGUAGES.len(), MODULES.len())],
        step: format!("note-{number}"),
        language,
        question,
        body: body.join(" "),
    }
}
