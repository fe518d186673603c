//! Running text as HTML. Everything that a file says goes through [`escaped`].

use content::{Block, Id, Inline, Language, Library};

/// What the texts of one page point to.
pub(super) struct Sources<'a> {
    pub(super) library: &'a Library,
    /// In the order of the list at the end of the page.
    pub(super) references: &'a [Id],
    /// The language of the page.
    pub(super) language: &'a Language,
}

/// Words that mean nothing to HTML.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            other => out.push(other),
        }
    }
    out
}

/// Blocks of text.
pub(super) fn html_of(blocks: &[Block], sources: &Sources<'_>) -> String {
    blocks
        .iter()
        .map(|block| block_of(block, sources))
        .collect()
}

fn block_of(block: &Block, sources: &Sources<'_>) -> String {
    match block {
        Block::Paragraph { text } => format!("<p>{}</p>\n", line_of(text, sources)),
        Block::List { ordered, items } => {
            let tag = if *ordered { "ol" } else { "ul" };
            let items: String = items
                .iter()
                .map(|item| format!("<li>{}</li>\n", html_of(item, sources)))
                .collect();
            format!("<{tag}>\n{items}</{tag}>\n")
        }
        Block::Quote { blocks } => {
            format!("<blockquote>{}</blockquote>\n", html_of(blocks, sources))
        }
        Block::Picture { id, alt } => {
            format!(
                "<p class=\"picture\">{} <small>({id})</small></p>\n",
                escaped(alt)
            )
        }
    }
}

fn line_of(inlines: &[Inline], sources: &Sources<'_>) -> String {
    inlines
        .iter()
        .map(|inline| inline_of(inline, sources))
        .collect()
}

fn inline_of(inline: &Inline, sources: &Sources<'_>) -> String {
    match inline {
        Inline::Text { text } => escaped(text),
        Inline::ChildName { text } => line_of(text, sources),
        Inline::Strong { text } => format!("<strong>{}</strong>", line_of(text, sources)),
        Inline::Emphasis { text } => format!("<em>{}</em>", line_of(text, sources)),
        Inline::Reference { id, text } => {
            let number = sources
                .references
                .iter()
                .position(|one| one == id)
                .map_or(0, |at| at + 1);
            format!(
                "{}<sup><a href=\"#source-{number}\">{number}</a></sup>",
                line_of(text, sources)
            )
        }
        Inline::SupportLine { id, text } => {
            let line = sources.library.lines.get(id.as_str());
            let number = line.map_or("", |line| line.number.as_str());
            let name = line
                .and_then(|line| line.name.get(sources.language))
                .map_or(id.as_str(), String::as_str);
            let words = if text.is_empty() {
                escaped(name)
            } else {
                line_of(text, sources)
            };
            format!("{words} <bdi dir=\"ltr\">{}</bdi>", escaped(number))
        }
        Inline::Package { id, text } => {
            format!("{} <small>({id})</small>", line_of(text, sources))
        }
        Inline::Break => "<br>".to_owned(),
    }
}
