//! The catalogue as Rust: the files themselves, a table of messages, and a function for each.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;

use super::catalogue::{Catalogue, LANGUAGES, Source, rust_name};

/// Renders what `src/` includes.
pub fn render(locales: &Path, sources: &[Source], catalogue: &Catalogue) -> String {
    let mut out = String::new();
    render_sources(&mut out, locales, sources);
    render_table(&mut out, catalogue);
    render_functions(&mut out, catalogue);
    out
}

fn render_sources(out: &mut String, locales: &Path, sources: &[Source]) {
    line(
        out,
        "pub(crate) fn sources(language: Language) -> &'static [&'static str] {",
    );
    line(out, "    match language {");
    for language in LANGUAGES {
        let mut name = language.to_owned();
        name.get_mut(..1).map(str::make_ascii_uppercase);
        line(out, &format!("        Language::{name} => &["));
        for source in sources.iter().filter(|source| source.language == language) {
            let path = locales.join(language).join(&source.file);
            line(out, &format!("            include_str!({path:?}),"));
        }
        line(out, "        ],");
    }
    line(out, "    }\n}");
}

fn render_table(out: &mut String, catalogue: &Catalogue) {
    line(out, "pub(crate) static MESSAGES: &[Message] = &[");
    for (key, variables) in &catalogue.0 {
        line(out, &format!("    {},", message(key, variables)));
    }
    line(out, "];");
}

fn render_functions(out: &mut String, catalogue: &Catalogue) {
    line(
        out,
        "/// A function for every message and every attribute, with its variables as parameters.",
    );
    line(out, "pub mod text {");
    line(out, "    use crate::{Message, Text};");
    for (key, variables) in &catalogue.0 {
        let mut parameters = String::new();
        let mut arguments = String::new();
        for variable in variables {
            let name = identifier(variable);
            let _ = write!(parameters, "{name}: impl Into<crate::Value<'a>>, ");
            let _ = write!(arguments, "({variable:?}, {name}.into()), ");
        }
        let name = identifier(key);
        let message = message(key, variables);
        line(out, &format!("    /// `{key}`"));
        line(
            out,
            &format!("    pub fn {name}<'a>({parameters}) -> Text<'a> {{"),
        );
        line(
            out,
            &format!("        Text::complete({message}, vec![{arguments}])"),
        );
        line(out, "    }");
    }
    line(out, "}");
}

fn message(key: &str, variables: &BTreeSet<String>) -> String {
    let variables: Vec<_> = variables.iter().collect();
    format!("Message {{ key: {key:?}, variables: &{variables:?} }}")
}

/// A name that is no keyword: a message may well be called `continue`.
fn identifier(name: &str) -> String {
    let name = rust_name(name);
    match name.as_str() {
        "self" | "super" | "crate" => format!("{name}_"),
        _ => format!("r#{name}"),
    }
}

fn line(out: &mut String, text: &str) {
    out.push_str(text);
    out.push('\n');
}
