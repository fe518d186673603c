//! Each rule of the build's checker: a text that breaks it is found, and the sound one beside it is not.

#[path = "../build/catalogue/mod.rs"]
mod catalogue;

use catalogue::{LANGUAGES, Source, Violation, check, rust_name};

fn file(language: &'static str, text: &str) -> Source {
    Source {
        language,
        file: "home.ftl".to_owned(),
        text: text.to_owned(),
    }
}

/// One file per language, in the order of `LANGUAGES`.
fn files(texts: [&str; 3]) -> Vec<Source> {
    LANGUAGES
        .into_iter()
        .zip(texts)
        .map(|(language, text)| file(language, text))
        .collect()
}

/// What is reported, as `language:line violation`.
fn problems(sources: &[Source]) -> Vec<String> {
    let Err(problems) = check(sources) else {
        return Vec::new();
    };
    for problem in &problems {
        let shown = problem.to_string();
        assert!(
            shown.starts_with("locales/") && shown.contains("home.ftl:"),
            "no place: {shown}"
        );
        assert!(shown.split(": ").count() >= 3, "no remedy: {shown}");
    }
    let short = |problem: &catalogue::Problem| {
        let name = match &problem.violation {
            Violation::Syntax { .. } => "syntax".to_owned(),
            Violation::Duplicate { key, first } => format!("duplicate {key} of {}", first.line),
            Violation::MissingFile { language } => format!("{language} lacks the file"),
            Violation::Missing { key, language } => format!("{language} lacks {key}"),
            Violation::Variable { key, variable, .. } => format!("{key} lacks ${variable}"),
            Violation::Reference { key, to } => format!("{key} refers to {to}"),
            Violation::Cycle { key } => format!("{key} contains itself"),
            Violation::Function { key, name } => format!("{key} calls {name}"),
            Violation::TermArgument {
                key,
                term,
                variable,
            } => format!("{key} starves {term} of ${variable}"),
            Violation::Name { key, other } => format!("{key} is named like {other}"),
        };
        format!("{}:{} {name}", problem.place.language, problem.place.line)
    };
    problems.iter().map(short).collect()
}

/// The same text in all languages: what is wrong is wrong three times.
fn everywhere(text: &str) -> Vec<String> {
    let all = problems(&files([text; 3]));
    let of = |language: &str| -> Vec<String> {
        let all = all
            .iter()
            .filter_map(|problem| problem.strip_prefix(language));
        all.map(|problem| problem.trim_start_matches(':').to_owned())
            .collect()
    };
    assert!(
        of("sv") == of("en") && of("en") == of("ar"),
        "each language is checked alike: {all:?}"
    );
    of("sv")
}

#[test]
fn sound_files_become_a_catalogue() {
    let swedish = "# A comment.\n\n-app = Lyktan\n\nhello = { -app } { $name }\n    .advice = { hello }\nplain = Hej\n";
    let arabic = "hello =\n    { $name ->\n        [x] أهلا\n       *[other] { $name }\n    }\n    .advice = { $name }\nplain = مرحبا\n";
    let catalogue = check(&files([swedish, swedish, arabic]))
        .expect("nothing is wrong")
        .0;
    let lines: Vec<_> = catalogue
        .iter()
        .map(|(key, names)| format!("{key} {names:?}"))
        .collect();
    assert_eq!(
        lines,
        ["hello {\"name\"}", "hello.advice {\"name\"}", "plain {}"]
    );
}

#[test]
fn broken_syntax_is_found_at_its_line_and_alone() {
    let broken = "hello = Hej\nbroken = { $name\nlast = Sist\n";
    assert_eq!(
        problems(&files([broken, "hello = Hi\n", "hello = مرحبا\n"])),
        ["sv:3 syntax"]
    );
    assert_eq!(everywhere("no message\n"), ["1 syntax"]);
}

#[test]
fn a_key_stands_once() {
    assert_eq!(everywhere("a = 1\nb = 2\na = 3\n"), ["3 duplicate a of 1"]);
    assert_eq!(
        everywhere("a = 1\n    .x = 2\n    .x = 3\n"),
        ["3 duplicate a.x of 2"]
    );
    let mut sources = files(["a = 1\n"; 3]);
    sources.push(Source {
        file: "other.ftl".to_owned(),
        ..file("en", "a = 1\n")
    });
    let Err(problems) = check(&sources) else {
        panic!("the id stands in two files")
    };
    assert_eq!(
        problems[0].to_string(),
        "locales/en/other.ftl:1: `a` stands already at locales/en/home.ftl:1: rename or remove one"
    );
}

#[test]
fn every_language_has_every_file() {
    let mut sources = files(["a = 1\nb = 2\n"; 3]);
    sources.retain(|source| source.language != "ar");
    assert_eq!(problems(&sources), ["sv:1 ar lacks the file"]);
}

#[test]
fn every_language_has_every_text() {
    let lacking = ["a = 1\nb = 2\n", "a = 1\nb = 2\n", "a = 1\n"];
    assert_eq!(problems(&files(lacking)), ["sv:2 ar lacks b"]);
    let attribute = [
        "a = 1\n",
        "a = 1\n    .advice = 2\n",
        "a = 1\n    .advice = 2\n",
    ];
    assert_eq!(problems(&files(attribute)), ["en:2 sv lacks a.advice"]);
    let value = [
        "a = 1\n    .advice = 2\n",
        "a =\n    .advice = 2\n",
        "a = 1\n    .advice = 2\n",
    ];
    assert_eq!(problems(&files(value)), ["sv:1 en lacks a"]);
}

#[test]
fn every_language_uses_every_variable() {
    let plain = ["a = { $n }\n", "a = { $n }\n", "a = 1\n"];
    assert_eq!(problems(&files(plain)), ["ar:1 a lacks $n"]);
    let misspelt = ["a = { $n }\n", "a = { $m }\n", "a = { $n }\n"];
    let both = ["ar:1 a lacks $m", "en:1 a lacks $n", "sv:1 a lacks $m"];
    assert_eq!(problems(&files(misspelt)), both);
    let attribute = [
        "a = 1\n    .x = { $n }\n",
        "a = 1\n    .x = 1\n",
        "a = 1\n    .x = { $n }\n",
    ];
    assert_eq!(problems(&files(attribute)), ["en:2 a.x lacks $n"]);
}

#[test]
fn variables_count_in_selectors_functions_and_messages_inside() {
    let selector = "a = { $n ->\n    [one] en\n   *[other] flera\n }\n";
    let function = "a = { NUMBER($n, minimumFractionDigits: 1) }\n";
    let variant = "a = { NUMBER(1) ->\n   *[other] { $n }\n }\n";
    assert_eq!(
        problems(&files([selector, function, variant])),
        Vec::<String>::new()
    );
    let inside = "a = { b }\nb = { b.x }\n    .x = { $n }\n";
    let beside = "a = { $n }\nb = { $n }\n    .x = { $n }\n";
    assert_eq!(
        problems(&files([inside, beside, inside])),
        Vec::<String>::new()
    );
    let without = "a = 1\nb = { $n }\n    .x = { $n }\n";
    assert_eq!(
        problems(&files([inside, without, beside])),
        ["en:1 a lacks $n"]
    );
}

#[test]
fn a_term_sees_no_variables_but_its_own() {
    let starved = "-t = hos { $n }\na = { -t } { $n }\n";
    assert_eq!(everywhere(starved), ["2 a starves -t of $n"]);
    assert_eq!(
        everywhere("-t = hos { $n }\na = { -t(n: \"x\") }\n"),
        Vec::<String>::new()
    );
    let cases = "-t = { $case ->\n   *[bare] Lyktan\n    [owner] Lyktans\n }\na = { -t }\n";
    assert_eq!(
        everywhere(cases),
        Vec::<String>::new(),
        "a variable that only chooses has a default"
    );
    let term = "-t = { $n ->\n   *[x] 1\n }\na = { -t }\n";
    assert_eq!(
        problems(&files(["a = { $n }\n", term, "a = { $n }\n"])),
        ["en:4 a lacks $n"]
    );
}

#[test]
fn references_lead_somewhere() {
    assert_eq!(everywhere("a = { b }\n"), ["1 a refers to b"]);
    assert_eq!(everywhere("a = { -b }\n"), ["1 a refers to -b"]);
    assert_eq!(everywhere("a = { b.x }\nb = 1\n"), ["1 a refers to b.x"]);
    assert_eq!(
        everywhere("a = { -b.x ->\n   *[y] 1\n }\n-b = 1\n"),
        ["1 a refers to -b.x"]
    );
    let attribute_only = "a = { b }\nb =\n    .x = 1\n";
    assert_eq!(everywhere(attribute_only), ["1 a refers to b"]);
    // A text may lean on another file of its own language, but not of another language.
    let borrowed = [
        "-b = 1\na = { -b }\n",
        "a = { -b }\n",
        "-b = 1\na = { -b }\n",
    ];
    assert_eq!(problems(&files(borrowed)), ["en:1 a refers to -b"]);
}

#[test]
fn no_text_contains_itself() {
    let round = "a = { b }\nb = { -c }\n-c = { a }\nd = { a }\n";
    assert_eq!(
        everywhere(round),
        [
            "1 a contains itself",
            "2 b contains itself",
            "3 -c contains itself"
        ]
    );
    assert_eq!(everywhere("a = { a }\n"), ["1 a contains itself"]);
    let twice = "a = { b } { b }\nb = { c }\nc = 1\n";
    assert_eq!(
        everywhere(twice),
        Vec::<String>::new(),
        "saying a thing twice is no circle"
    );
}

#[test]
fn only_number_is_a_function() {
    assert_eq!(
        everywhere("a = { DATETIME($day) }\n"),
        ["1 a calls DATETIME"]
    );
}

#[test]
fn names_differ_in_rust_too() {
    let clash = problems(&files(["a-x = 1\na = 2\n    .x = 3\n"; 3]));
    assert_eq!(clash, ["sv:3 a.x is named like a-x"]);
    assert_eq!(rust_name("saved-at.adviceLong"), "saved_at_advice_long");
}
