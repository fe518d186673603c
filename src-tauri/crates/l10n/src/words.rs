//! Everything that can be said in one language.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::generated::sources;
use crate::{Language, Text, Value, number};

/// The words of one language. Reading them takes some milliseconds: they are made once and kept.
pub struct Words {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

impl Words {
    /// The words of `language`, as they were compiled in.
    pub fn new(language: Language) -> Self {
        Self::from_sources(language, sources(language))
    }

    /// The language that is spoken.
    pub const fn language(&self) -> Language {
        self.language
    }

    /// Says a text. Values are set apart by directional isolates, so that a Latin name does not break up
    /// an Arabic sentence.
    pub fn say(&self, text: &Text<'_>) -> String {
        let (id, attribute) = match text.message.key.split_once('.') {
            Some((id, attribute)) => (id, Some(attribute)),
            None => (text.message.key, None),
        };
        let message = self.bundle.get_message(id);
        let pattern = message.and_then(|message| match attribute {
            Some(attribute) => message.get_attribute(attribute).map(|found| found.value()),
            None => message.value(),
        });
        let mut arguments = FluentArgs::with_capacity(text.arguments.len());
        for (name, value) in &text.arguments {
            arguments.set(*name, FluentValue::from(value));
        }
        let mut errors = Vec::new();
        let said = pattern
            .map(|pattern| {
                self.bundle
                    .format_pattern(pattern, Some(&arguments), &mut errors)
            })
            .unwrap_or_default();
        debug_assert!(
            pattern.is_some() && errors.is_empty(),
            "checked when built: {id} {errors:?}"
        );
        said.into_owned()
    }

    #[expect(
        clippy::expect_used,
        reason = "the build script has read these very files"
    )]
    fn from_sources(language: Language, sources: &[&str]) -> Self {
        let locale: LanguageIdentifier = language.tag().parse().expect("the tags are valid");
        let mut bundle = FluentBundle::new_concurrent(vec![locale]);
        bundle.set_formatter(Some(match language {
            Language::Sv => |value, _| number_in(Language::Sv, value),
            Language::En => |value, _| number_in(Language::En, value),
            Language::Ar => |value, _| number_in(Language::Ar, value),
        }));
        bundle
            .add_builtins()
            .expect("the bundle has no functions yet");
        for source in sources {
            let resource =
                FluentResource::try_new((*source).to_owned()).expect("the syntax is checked");
            bundle.add_resource(resource).expect("ids are unique");
        }
        Self { language, bundle }
    }
}

fn number_in(language: Language, value: &FluentValue<'_>) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(number::format(language, number)),
        _ => None,
    }
}

impl<'a> From<&'a Value<'a>> for FluentValue<'a> {
    fn from(value: &'a Value<'a>) -> Self {
        match value {
            Value::Words(words) => words.as_ref().into(),
            Value::Number(number) => (*number).into(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Message;

    const KEPT: Message = Message {
        key: "kept",
        variables: &["count"],
    };
    const ADVICE: Message = Message {
        key: "kept.advice",
        variables: &["name"],
    };

    fn said<'a>(words: &Words, message: Message, value: impl Into<Value<'a>>) -> String {
        let arguments = message.variables.first().map(|name| (*name, value));
        words.say(&Text::new(message, arguments).expect("one variable, one argument"))
    }

    #[test]
    fn every_message_can_be_said_in_every_language() {
        for language in Language::ALL {
            let words = Words::new(language);
            for message in Message::all() {
                let arguments = message.variables.iter().map(|name| (name, 2_u32));
                let text =
                    Text::new(*message, arguments).expect("the variables are the message's own");
                assert!(
                    !words.say(&text).is_empty(),
                    "{} is empty in {language}",
                    message.key
                );
            }
        }
    }

    #[test]
    fn arabic_chooses_between_its_six_plurals() {
        let source = "kept = { $count ->\n [zero] 0\n [one] 1\n [two] 2\n [few] 3-10\n [many] 11-99\n *[other] 100\n }\n";
        let words = Words::from_sources(Language::Ar, &[source]);
        let chosen = [0_u32, 1, 2, 7, 42, 100].map(|count| said(&words, KEPT, count));
        assert_eq!(chosen, ["0", "1", "2", "3-10", "11-99", "100"]);
    }

    #[test]
    fn values_are_isolated_and_numbers_are_latin() {
        let source = "kept = حُفظت { $count } مرة\n    .advice = افتح { $name }\n";
        let words = Words::from_sources(Language::Ar, &[source]);
        assert_eq!(
            said(&words, KEPT, 1500_u32),
            "حُفظت \u{2068}1,500\u{2069} مرة"
        );
        assert_eq!(
            said(&words, ADVICE, "Lyktan"),
            "افتح \u{2068}Lyktan\u{2069}"
        );
    }

    #[test]
    fn words_can_be_shared_between_threads() {
        fn shared<T: Send + Sync>(_: &T) {}
        shared(&Words::new(Language::Sv));
    }
}
