//! What a text leans on: variables, other texts, functions.

use std::collections::BTreeSet;

use fluent_syntax::ast::{CallArguments, Expression, InlineExpression, Pattern, PatternElement};

/// What one text names directly.
#[derive(Default)]
pub struct Uses {
    /// Variables that are printed.
    pub shown: BTreeSet<String>,
    /// Variables by which a variant is chosen.
    pub chosen_by: BTreeSet<String>,
    /// Messages and terms, by key.
    pub references: Vec<Reference>,
    /// Functions that are called.
    pub functions: BTreeSet<String>,
}

/// A text inside a text.
pub struct Reference {
    /// The key; that of a term begins with a hyphen.
    pub to: String,
    /// The names of the arguments that a term is given.
    pub arguments: BTreeSet<String>,
}

impl Uses {
    /// Collects what `pattern` names, in all its variants.
    pub fn of(pattern: &Pattern<&str>) -> Self {
        let mut uses = Self::default();
        uses.pattern(pattern);
        uses
    }

    /// All variables, however they are used.
    pub fn variables(&self) -> impl Iterator<Item = &String> {
        self.shown.union(&self.chosen_by)
    }

    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                let mut within = Self::default();
                within.inline(selector);
                self.chosen_by.append(&mut within.shown);
                self.chosen_by.append(&mut within.chosen_by);
                self.references.append(&mut within.references);
                self.functions.append(&mut within.functions);
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
            InlineExpression::VariableReference { id } => {
                self.shown.insert(id.name.to_owned());
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::FunctionReference { id, arguments } => {
                self.functions.insert(id.name.to_owned());
                self.arguments(arguments);
            }
            InlineExpression::MessageReference { id, attribute } => {
                self.references.push(Reference {
                    to: key(id.name, attribute.as_ref().map(|attribute| attribute.name)),
                    arguments: BTreeSet::new(),
                })
            }
            InlineExpression::TermReference {
                id,
                attribute,
                arguments,
            } => {
                let mut names = BTreeSet::new();
                if let Some(arguments) = arguments {
                    self.arguments(arguments);
                    names.extend(
                        arguments
                            .named
                            .iter()
                            .map(|named| named.name.name.to_owned()),
                    );
                }
                let term = format!("-{}", id.name);
                self.references.push(Reference {
                    to: key(&term, attribute.as_ref().map(|attribute| attribute.name)),
                    arguments: names,
                });
            }
        }
    }

    fn arguments(&mut self, arguments: &CallArguments<&str>) {
        for positional in &arguments.positional {
            self.inline(positional);
        }
        for named in &arguments.named {
            self.inline(&named.value);
        }
    }
}

/// `id`, or `id.attribute`.
pub fn key(id: &str, attribute: Option<&str>) -> String {
    match attribute {
        Some(attribute) => format!("{id}.{attribute}"),
        None => id.to_owned(),
    }
}
