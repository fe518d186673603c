//! A sentence as the rules see it: folded words, and where clauses and quotes begin and end.

use std::ops::Range;

use super::rules::table;
use super::table::Met;
use crate::Language;
use crate::fold::fold;
use crate::pieces::{PieceKind, pieces};

/// A sentence of a message, and the phrases that are met in it.
#[derive(Debug)]
pub(super) struct Sentence {
    language: Language,
    tokens: Vec<Token>,
    met: Vec<Met>,
}

/// A word, or a picture such as 🙄.
#[derive(Debug)]
pub(super) struct Token {
    /// Its bytes in the message.
    pub(super) at: Range<usize>,
    /// Its folded form.
    pub(super) folded: String,
    /// In Arabic, the folded form without the "and" that is written together with any word.
    pub(super) without_and: Option<String>,
    /// Whether a comma, a colon, a dash or the sentence's start stands before it.
    pub(super) begins_clause: bool,
    /// Whether it is written like a name: with a capital letter, in a script that has them.
    pub(super) capital: bool,
    /// Whether a quote begins with it.
    pub(super) opens_quote: bool,
    /// Where the quote ends, with its mark, if it ends with this word.
    pub(super) quote_end: Option<usize>,
    is_word: bool,
}

impl Sentence {
    /// Reads the sentence that stands in `text` at `at`.
    pub(super) fn read(text: &str, at: Range<usize>, language: Language) -> Self {
        let sentence = text.get(at.clone()).unwrap_or_default();
        let mut tokens: Vec<Token> = Vec::new();
        let (mut begins_clause, mut opened_at) = (true, None);
        for piece in pieces(sentence) {
            let piece_at = at.start + piece.at.start..at.start + piece.at.end;
            let written = sentence.get(piece.at).unwrap_or_default();
            match piece.kind {
                PieceKind::Mark(mark) if is_quote(mark) => {
                    match tokens
                        .last_mut()
                        .filter(|last| last.at.end == piece_at.start)
                    {
                        Some(last) => last.quote_end = Some(piece_at.end),
                        None => opened_at = Some(piece_at.end),
                    }
                }
                PieceKind::Mark(mark) if !is_picture(mark) => {
                    begins_clause = true;
                }
                PieceKind::Line | PieceKind::Paragraph => begins_clause = true,
                PieceKind::Word | PieceKind::Mark(_) => {
                    let opens_quote = opened_at == Some(piece_at.start);
                    tokens.push(Token::read(
                        written,
                        piece_at,
                        language,
                        begins_clause,
                        opens_quote,
                    ));
                    begins_clause = false;
                }
            }
        }
        let met = table(language).meet(&tokens);
        Self {
            language,
            tokens,
            met,
        }
    }

    /// The language it was read in.
    pub(super) fn language(&self) -> Language {
        self.language
    }

    /// Its words and pictures.
    pub(super) fn tokens(&self) -> &[Token] {
        &self.tokens
    }

    /// The phrases of its language's table that are met in it.
    pub(super) fn met(&self) -> &[Met] {
        &self.met
    }

    /// How many words it has; pictures are none.
    pub(super) fn count_words(&self) -> usize {
        self.tokens.iter().filter(|token| token.is_word).count()
    }
}

impl Token {
    fn read(
        written: &str,
        at: Range<usize>,
        language: Language,
        begins_clause: bool,
        opens_quote: bool,
    ) -> Self {
        let folded = fold(written);
        let without_and = (language == Language::Arabic)
            .then(|| folded.strip_prefix(['و', 'ف']))
            .flatten()
            .filter(|rest| rest.chars().nth(1).is_some())
            .map(str::to_owned);
        let mut letters = written.chars();
        let capital = letters.next().is_some_and(char::is_uppercase) && letters.next().is_some();
        let is_word = written.chars().any(char::is_alphanumeric);
        Self {
            at,
            folded,
            without_and,
            begins_clause,
            capital,
            opens_quote,
            quote_end: None,
            is_word,
        }
    }
}

fn is_quote(mark: char) -> bool {
    matches!(
        mark,
        '"' | '\'' | '“' | '”' | '„' | '‟' | '‘' | '’' | '‚' | '«' | '»'
    )
}

/// Pictures are read as words: one of them can be all that a sentence says.
fn is_picture(mark: char) -> bool {
    matches!(mark, '\u{2600}'..='\u{27bf}' | '\u{1f000}'..='\u{1faff}')
}
