/** A fast way past every page of every package, with everything opened that can be opened on it. */

import { Parent } from "./journey.ts";
import { packagesOnDisk, type PackageStep } from "./packages.ts";
import type { Page } from "./page.ts";
import { PackageWords, type Language } from "./words.ts";

/**
 * Stops at the first page of every package, at every page behind it, and there at every choice; gives the name of
 * each stop. The program has just been started.
 */
export async function* everyStep(page: Page, language: Language): AsyncGenerator<string> {
  await new Parent(page, language).lookAround();
  for (const { id, door, steps } of packagesOnDisk()) {
    const parent = new Parent(page, language, new PackageWords(id, language));
    await parent.openChapter(door);
    await unfold(page);
    yield id;
    for (const [index, step] of steps.entries()) {
      await (index === 0 ? parent.openStep(step.id) : goOn(parent, step.id));
      await unfold(page);
      for await (const way of waysOn(parent, step)) {
        yield `${id}/${step.id}${way}`;
      }
    }
    await parent.goHome();
  }
}

/** From a page to the one after it. */
async function goOn({ page, say, chapter }: Parent, next: string): Promise<void> {
  await page.click("button", say("step-next"));
  await page.find("heading", chapter.heading(next));
}

/** Opens what folds: examples, sources, whatever a page keeps shut at first. One more may come out of another. */
async function unfold(page: Page): Promise<void> {
  await page.session.run(async () => {
    // Choices are no folds: one of them may close another.
    const folded = "details:not([open]) > summary, :not(li) > [aria-expanded=false]";
    for (let some = true; some;) {
      const found = [...document.querySelectorAll<HTMLElement>(`main[data-screen] :is(${folded})`)];
      found.forEach((one) => {
        one.click();
      });
      some = found.length > 0;
      await new Promise((drawn) => requestAnimationFrame(drawn));
    }
  });
}

/** Everything that a page can show, one thing after the other; a page that always shows the same has one stop. */
async function* waysOn({ page, say }: Parent, { id, kind, ends }: PackageStep): AsyncGenerator<string> {
  if (kind === "film") {
    await page.css("section svg[role=img] [data-part]");
    yield "";
    await page.click("button", say("film-as-text"));
    yield ", as text";
    return;
  }
  let taken = 0;
  for await (const way of everyChoice(page)) {
    taken += 1;
    // An answer of a quiz closes none of the others: they are looked at together.
    if (kind === "dilemma") {
      yield way;
    }
  }
  if (taken !== ends) {
    throw new Error(`The page ${id} has ${ends} ways to its end, and ${taken} were found.`);
  }
  if (kind !== "dilemma") {
    yield "";
  }
}

/** Takes every choice, the one that follows from another before its neighbours; stops where a way ends. */
async function* everyChoice(page: Page): AsyncGenerator<string> {
  const taken: string[] = [];
  for (;;) {
    const next = await page.session.run(takeNext, taken);
    if (next === null) {
      return;
    }
    taken.push(next.id);
    await unfold(page);
    if (next.ends) {
      yield `, choice ${taken.length}`;
    }
  }
}

/** Runs in the page, and so stands by itself. Takes a choice that was not taken yet. */
async function takeNext(taken: readonly string[]): Promise<{ id: string; ends: boolean } | null> {
  const shut = (within: ParentNode): HTMLElement | undefined =>
    [...within.querySelectorAll<HTMLElement>("li > button[aria-expanded=false][aria-controls]")].find(
      (button) => !taken.includes(button.getAttribute("aria-controls") ?? ""),
    );
  const main = document.querySelector("main[data-screen]") ?? document;
  const answers = [...main.querySelectorAll("li > button[aria-expanded=true] + div")];
  const next = answers.map(shut).find((found) => found !== undefined) ?? shut(main);
  if (next === undefined) {
    return null;
  }
  next.click();
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  const answer = next.nextElementSibling;
  return {
    id: next.getAttribute("aria-controls") ?? "",
    ends: answer === null || shut(answer) === undefined,
  };
}
