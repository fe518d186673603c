//! The bodies of the steps, each kind with the headings that it has.

use super::Join;
use crate::manifest::plan::{BodyPlan, ChoicePlan, StepPlan};
use crate::words::Section;
use crate::{Block, Choice, Code, Id, QuizOption, StepBody};

impl Join<'_, '_, '_> {
    pub(super) fn body(&mut self, plan: &StepPlan, section: Section) -> StepBody {
        match &plan.body {
            BodyPlan::Read => StepBody::Read {
                text: self.leaf(section),
            },
            BodyPlan::Reflection => StepBody::Reflection {
                text: self.leaf(section),
            },
            BodyPlan::Practice => StepBody::Practice {
                text: self.leaf(section),
            },
            BodyPlan::Film => StepBody::Film {
                captions: self.captions(&plan.id, section),
            },
            BodyPlan::Dilemma(plans) => {
                self.check_text(&section);
                StepBody::Dilemma {
                    choices: self.choices(plans, section.children, section.offset),
                    text: section.blocks,
                }
            }
            BodyPlan::Quiz { options, right } => {
                self.check_text(&section);
                StepBody::Quiz {
                    options: self.options(options, right, section.children, section.offset),
                    text: section.blocks,
                }
            }
            BodyPlan::Exercise(exercise) => {
                self.check_text(&section);
                StepBody::Exercise {
                    exercise: *exercise,
                    fields: self.fields(*exercise, section.children, section.offset),
                    text: section.blocks,
                }
            }
        }
    }

    /// The text of a section that has no headings below it.
    fn leaf(&mut self, section: Section) -> Vec<Block> {
        self.check_text(&section);
        self.match_sections(&[], section.children, section.offset);
        section.blocks
    }

    fn choices(
        &mut self,
        plans: &[ChoicePlan],
        sections: Vec<Section>,
        parent: usize,
    ) -> Vec<Choice> {
        let ids: Vec<&str> = plans.iter().map(|plan| plan.id.as_str()).collect();
        let sections = self.match_sections(&ids, sections, parent);
        let mut choices = Vec::new();
        for (plan, section) in plans.iter().zip(sections) {
            let Some(section) = section else { continue };
            self.check_text(&section);
            choices.push(Choice {
                id: plan.id.clone(),
                choices: self.choices(&plan.choices, section.children, section.offset),
                label: section.heading,
                answer: section.blocks,
            });
        }
        choices
    }

    fn options(
        &mut self,
        options: &[Id],
        right: &[Id],
        sections: Vec<Section>,
        parent: usize,
    ) -> Vec<QuizOption> {
        let ids: Vec<&str> = options.iter().map(Id::as_str).collect();
        let sections = self.match_sections(&ids, sections, parent);
        let mut written = Vec::new();
        for (id, section) in options.iter().zip(sections) {
            let Some(section) = section else { continue };
            written.push(QuizOption {
                id: id.clone(),
                label: section.heading.clone(),
                right: right.contains(id),
                feedback: self.leaf(section),
            });
        }
        written
    }

    fn check_text(&mut self, section: &Section) {
        if section.blocks.is_empty() {
            let id = section.id.as_deref().unwrap_or_default().to_owned();
            self.findings.add(Code::TextMissing, section.offset, [id]);
        }
    }
}
