//! The page around the steps: what the package is, and the sources it leans on.

use content::{Library, Package, Review};
use l10n::{Text, Words, text};

use super::blocks::{Sources, escaped};
use super::steps::step_of;

const STYLE: &str = include_str!("page.css");
/// Where words are written from the right.
const FROM_RIGHT: &[&str] = &["ar"];

/// One language of a package as one page that needs nothing beside it.
pub(super) fn page_of(package: &Package, library: &Library) -> String {
    let tag = package.language.as_str();
    let known = l10n::Language::ALL
        .into_iter()
        .find(|language| language.tag() == tag);
    let words = Words::new(known.unwrap_or(l10n::Language::En));
    let from_right = FROM_RIGHT.contains(&tag);
    let sources = Sources {
        library,
        references: &package.about.references,
        language: &package.language,
    };
    let steps: String = package
        .steps
        .iter()
        .map(|step| step_of(step, &sources, &words, from_right))
        .collect();
    format!(
        "<!doctype html>\n<html lang=\"{tag}\" dir=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n<title>{title}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<h1>{title}</h1>\n<p>{}</p>\n{}{steps}{}</body>\n</html>\n",
        if from_right { "rtl" } else { "ltr" },
        escaped(&package.summary),
        facts(package, &words),
        references(&sources, &words),
        title = escaped(&package.title),
    )
}

fn facts(package: &Package, words: &Words) -> String {
    let state = match package.about.review.get(&package.language) {
        None | Some(Review::Draft) => text::kit_state_draft(),
        Some(Review::LanguageReviewed) => text::kit_state_language_reviewed(),
        Some(Review::ExpertReviewed) => text::kit_state_expert_reviewed(),
    };
    let minutes = text::chapter_minutes(package.about.minutes);
    let row = |name: &Text<'_>, value: &str| {
        format!(
            "<dt>{}</dt><dd>{}</dd>\n",
            escaped(&words.say(name)),
            escaped(value)
        )
    };
    format!(
        "<dl class=\"facts\">\n{}{}{}</dl>\n",
        row(&text::print_package(), package.about.id.as_str()),
        row(&text::print_state(), &words.say(&state)),
        row(&text::print_time(), &words.say(&minutes)),
    )
}

fn references(sources: &Sources<'_>, words: &Words) -> String {
    let items: String = sources
        .references
        .iter()
        .enumerate()
        .map(|(index, id)| {
            let reference = sources.library.references.get(id.as_str());
            let cited = reference.map_or_else(
                || id.to_string(),
                |row| {
                    format!(
                        "{} ({}). {}. {}",
                        row.authors, row.year, row.title, row.source
                    )
                },
            );
            let number = index + 1;
            format!(
                "<li id=\"source-{number}\"><bdi>{}</bdi></li>\n",
                escaped(&cited)
            )
        })
        .collect();
    format!(
        "<section>\n<h2>{}</h2>\n<ol>\n{items}</ol>\n</section>\n",
        escaped(&words.say(&text::chapter_sources()))
    )
}
