import type { FieldView, StepView } from "../generated/ipc";

/** What every tool is given. */
export interface ToolProps {
  /** The page that the tool is on. */
  step: StepView;
  /** The words of its parts, in the order of the tool. */
  fields: readonly FieldView[];
}

/** A part of the tool by its id. A package that lacks one is not opened, so that it is always there. */
export function fieldOf(fields: readonly FieldView[], id: string): FieldView {
  const found = fields.find((field) => field.id === id);
  if (found === undefined) {
    throw new Error(`the tool has no part ${id}`);
  }
  return found;
}

/** The question as it is kept with what is written in a part of a tool. */
export function questionOf(step: StepView, field: FieldView): string {
  return `${step.title}\n${field.title}`;
}
