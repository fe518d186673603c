//! The steps of a package as HTML: text, captions, trees, answers, fields.

use content::{Age, Choice, Step, StepBody};
use l10n::{Text, Words, text};

use super::blocks::{Sources, escaped, html_of};
use super::tree::{mark_of, tree_of};

/// One step under its heading.
pub(super) fn step_of(
    step: &Step,
    sources: &Sources<'_>,
    words: &Words,
    from_right: bool,
) -> String {
    let say = |text: &Text<'_>| escaped(&words.say(text));
    let (kind, content) = match &step.body {
        StepBody::Read { text } => (text::kind_read(), html_of(text, sources)),
        StepBody::Film { captions } => {
            let items: String = captions
                .iter()
                .map(|caption| format!("<li>{}</li>\n", escaped(caption)))
                .collect();
            (
                text::kind_film(),
                format!("<ol class=\"captions\">\n{items}</ol>\n"),
            )
        }
        StepBody::Dilemma { text, choices } => {
            let drawn = tree_of(step, choices, from_right);
            let answers = choices_of(choices, "", sources);
            (
                text::kind_dilemma(),
                format!("{}{drawn}{answers}", html_of(text, sources)),
            )
        }
        StepBody::Quiz { text, options } => {
            let items: String = options
                .iter()
                .map(|option| {
                    let verdict = if option.right {
                        text::quiz_right()
                    } else {
                        text::quiz_wrong()
                    };
                    let feedback = html_of(&option.feedback, sources);
                    format!(
                        "<h3>{}</h3>\n<p class=\"verdict\">{}</p>\n{feedback}",
                        escaped(&option.label),
                        say(&verdict)
                    )
                })
                .collect();
            (
                text::kind_quiz(),
                format!("{}{items}", html_of(text, sources)),
            )
        }
        StepBody::Exercise { text, fields, .. } => {
            let parts: String = fields
                .iter()
                .map(|field| {
                    let examples = field
                        .examples
                        .iter()
                        .map(|example| format!("<li>{}</li>\n", escaped(&example.words())));
                    let examples: String = examples.collect();
                    let explanation = html_of(&field.text, sources);
                    format!(
                        "<h3>{}</h3>\n{explanation}<ul class=\"examples\">\n{examples}</ul>\n",
                        escaped(&field.label)
                    )
                })
                .collect();
            (
                text::kind_exercise(),
                format!("{}{parts}", html_of(text, sources)),
            )
        }
        StepBody::Reflection { text } => (text::kind_reflection(), html_of(text, sources)),
        StepBody::Practice { text } => (text::kind_practice(), html_of(text, sources)),
    };
    let ages: Vec<&str> = step.ages.iter().copied().map(years).collect();
    let ages = if ages.is_empty() {
        String::new()
    } else {
        format!(" · <bdi>{}</bdi>", ages.join(", "))
    };
    format!(
        "<section id=\"{id}\">\n<p class=\"kind\">{}{ages} <small>{id}</small></p>\n<h2>{}</h2>\n{content}</section>\n",
        say(&kind),
        escaped(&step.title),
        id = step.id,
    )
}

/// The years of an age, as the manifest has them.
fn years(age: Age) -> &'static str {
    match age {
        Age::Baby => "0-1",
        Age::Preschool => "2-5",
        Age::School => "6-9",
        Age::Tween => "10-12",
        Age::Teen => "13-17",
    }
}

fn choices_of(choices: &[Choice], before: &str, sources: &Sources<'_>) -> String {
    let mut out = String::new();
    for (index, choice) in choices.iter().enumerate() {
        let mark = mark_of(before, index);
        let level = if before.is_empty() { "h3" } else { "h4" };
        let answer = html_of(&choice.answer, sources);
        out.push_str(&format!(
            "<{level}>{mark} {}</{level}>\n{answer}",
            escaped(&choice.label)
        ));
        out.push_str(&choices_of(&choice.choices, &mark, sources));
    }
    out
}
