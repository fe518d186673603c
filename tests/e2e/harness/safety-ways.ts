/** The ways that a parent takes through the three questions. */

import type { Parent } from "./journey.ts";

/** An answer to one of the questions. */
export type SafetyAnswer = "yes" | "no" | "not-sure";

/** What is answered: fear, threats or violence, being controlled. */
export type Answers = readonly [SafetyAnswer, SafetyAnswer, SafetyAnswer];

/** Answers the questions where they are on the screen, and hands the answers over. */
export async function answerQuestions({ page, say }: Parent, answers: Answers): Promise<void> {
  await page.screen("safety-questions");
  const words = answers.map((answer) => say(`safety-${answer}`));
  await page.session.run((words) => {
    const questions = [...document.querySelectorAll("main[data-screen] fieldset")];
    questions.forEach((question, index) => {
      const options = [...question.querySelectorAll("label")];
      options.find((option) => option.innerText.trim() === words[index])?.click();
    });
  }, words);
  await page.click("button", say("safety-submit"));
}

/** Answers the three questions with no, where they come before a page of the package. */
export async function answerNo(parent: Parent, before: "module" | "step"): Promise<void> {
  const { page } = parent;
  await page.css(`main:is([data-screen=${before}], [data-screen=safety-questions])`);
  const asks = await page.session.run(
    () => document.querySelector("main[data-screen=safety-questions]") !== null,
  );
  if (asks) {
    await answerQuestions(parent, ["no", "no", "no"]);
  }
}
