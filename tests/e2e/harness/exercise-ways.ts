/** The ways that a parent takes through the three tools. */

import { Parent } from "./journey.ts";
import type { Page } from "./page.ts";
import { answerNo } from "./safety-ways.ts";
import { PackageWords, type Language } from "./words.ts";

/** What a parent writes in the tools, in the language that the parent reads. */
export const WRITES = {
  sv: {
    name: "Alma",
    own: "Alma och jag lagar mat på torsdagar.",
    sign: "Käkarna biter ihop.",
    angry: "Du kommer ALLTID för sent. Det är ditt fel.",
    sent: "Du kommer alltid för sent. Annars får du ångra dig.",
    better: "Hej. Passar klockan sex?",
  },
  en: {
    name: "Alma",
    own: "Alma and I cook on Thursdays.",
    sign: "My jaw gets tight.",
    angry: "You are ALWAYS late. It is your fault.",
    sent: "You are always late. You will regret this.",
    better: "Hi. Would six work?",
  },
  ar: {
    name: "ألما",
    own: "نطبخ معًا يوم الخميس.",
    sign: "أشدّ على أسناني.",
    angry: "أنت تتأخّر دائمًا. هذا خطؤك.",
    sent: "أنت تتأخّر دائمًا. سوف تندم.",
    better: "مرحبًا. هل تناسبك الساعة 6؟",
  },
} as const;

/** The packages with the tools, their doors and the pages of the tools. */
export const TOOLS = {
  promises: { module: "for-the-childs-sake", door: "child", step: "three-promises" },
  thermometer: { module: "anger", door: "me", step: "thermometer" },
  message: { module: "calm-communication", door: "parents", step: "message" },
} as const;

/** From the yard to the page of a tool; the parent who is given reads that package. */
export async function openTool(page: Page, language: Language, tool: keyof typeof TOOLS): Promise<Parent> {
  const { module, door, step } = TOOLS[tool];
  const parent = new Parent(page, language, new PackageWords(module, language));
  await parent.reachStep(step, door);
  return parent;
}

/** Away and back, as with the button: the page that was there is there again, behind the questions if need be. */
export async function hideAndUnlock(parent: Parent): Promise<void> {
  await parent.page.pressShiftThrice();
  await parent.page.css('[data-cover="down"]');
  await parent.page.pressShiftThrice();
  await parent.unlock();
  await answerNo(parent, "step");
  await parent.page.screen("step");
}

/** The examples that can be pressed, in the order of the page. */
export async function examples(page: Page): Promise<string[]> {
  return await page.session.run(() =>
    [...document.querySelectorAll<HTMLElement>("[aria-pressed]")].map((button) => button.innerText.trim()),
  );
}

/** What stands in places that only the markup names, whether it is laid out or not. */
export async function readsIn(page: Page, selector: string): Promise<string[]> {
  return await page.session.run(
    (sought) =>
      [...document.querySelectorAll(sought)].map(({ textContent }) =>
        (textContent ?? "")
          .replace(/[\u2066-\u2069]/g, "")
          .replace(/\s+/g, " ")
          .trim(),
      ),
    selector,
  );
}
