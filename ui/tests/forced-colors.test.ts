/**
 * Whether anything is told by a ground or a shadow alone. Where the system paints in its own few colours
 * (`forced-colors`), and in high contrast, where all grounds are alike, it would be gone.
 */
import { expect, test } from "vitest";

import { sourcesOf, type Source } from "./kit/sources";
import { rulesOf, type Rule } from "./kit/styles";

/** States that need no mark of the system's, because something else tells them there too. */
const TOLD_OTHERWISE: Readonly<Record<string, string>> = {
  ".danger in support/SupportLine.svelte": "the heading above says that there is danger",
  ".finds in exercises/Finds.svelte": "what was found stands in it",
  ".high in exercises/ThermometerPiece.svelte":
    "a drawing keeps its colours, and its number stands beside it",
  ".low in exercises/ThermometerPiece.svelte": "a drawing keeps its colours, and its number stands beside it",
  ".middle in exercises/ThermometerPiece.svelte":
    "a drawing keeps its colours, and its number stands beside it",
  ".open in activities/Disclosure.svelte": "the sign points the other way, and what was opened is there",
  ".open in passphrase/Proposal.svelte": "the proposal is there",
};

/** Grounds without an edge, because nothing is told by where they end. */
const EDGELESS: Readonly<Record<string, string>> = {
  "activities/Disclosure.svelte: button": "the pointer is there, and the card around it has an edge",
  "components/CoverPage.svelte: .desk": "it is the whole window",
  "components/Notices.svelte: .notices": "each notice in it ends in a line",
  "stage/Stage.svelte: .stage": "its frame is the player's",
  "styles/base.css: :root": "it is the page",
};

const sources = sourcesOf(".css", ".svelte");

const isForced = ({ within }: Rule): boolean => within.some((one) => one.includes("forced-colors"));
const isPainted = ({ within }: Rule): boolean => within.every((one) => !/forced-colors|print/.test(one));

/** What a state may be painted with. */
const PAINT = /^(?:background(?:-color)?|border(?:-\w+)*-color|border|box-shadow|fill|stroke)$/;

/** The system's own words for colours. */
const SYSTEM = /\b(?:Highlight|HighlightText|ButtonText|ButtonFace|GrayText|CanvasText|Canvas)\b/;

/** The states that a selector asks for: pseudo-classes, attributes, and the classes that its component sets at times. */
function statesIn(selector: string, toggled: ReadonlySet<string>): string[] {
  const asked = selector.replaceAll(/:not\([^)]*\)/g, "").replaceAll(/::[\w-]+/g, "");
  const plain = asked.match(/\[[^\]]+\]|:(?!has\b|is\b|where\b|global\b|root\b|lang\b|dir\b)[\w-]+/g) ?? [];
  const classes = [...asked.matchAll(/\.([\w-]+)/g)].map(([, name]) => name ?? "");
  return [...plain, ...classes.filter((name) => toggled.has(name)).map((name) => `.${name}`)];
}

/** Classes that a component sets by what holds at the moment. */
function toggledIn({ text }: Source): Set<string> {
  return new Set([...text.matchAll(/\bclass:([\w-]+)/g)].map(([, name]) => name ?? ""));
}

/** Every state that is painted, and where. */
function paintedStates(among: readonly Source[]): Set<string> {
  const found = new Set<string>();
  for (const source of among) {
    const toggled = toggledIn(source);
    for (const rule of rulesOf([source]).filter(isPainted)) {
      if (rule.declarations.some(({ property }) => PAINT.test(property))) {
        for (const state of rule.selectors.flatMap((selector) => statesIn(selector, toggled))) {
          found.add(`${state} in ${source.path}`);
        }
      }
    }
  }
  return found;
}

/** The states that are marked in the system's own colours. */
function markedStates(among: readonly Rule[]): Set<string> {
  const marks = among.filter(
    (rule) => isForced(rule) && rule.declarations.some(({ value }) => SYSTEM.test(value)),
  );
  return new Set(marks.flatMap(({ selectors }) => selectors.flatMap((one) => statesIn(one, new Set()))));
}

/** States that are painted and that forced colours would lose. */
function lostStates(among: readonly Source[]): string[] {
  const marked = markedStates(rulesOf(among));
  return [...paintedStates(among)]
    .filter((painted) => {
      const [state = ""] = painted.split(" in ");
      // Where the pointer is, the pointer itself tells.
      return state !== ":hover" && !marked.has(state);
    })
    .sort();
}

/** What a rule is about: the last part of a selector, without its states. */
function subjectOf(selector: string): string {
  const last = selector.split(/[\s>+~]+/).at(-1) ?? "";
  return /\.[\w-]+|^[\w-]+|::[\w-]+/.exec(last.replaceAll(/:global\(([^)]*)\)/g, "$1"))?.[0] ?? last;
}

/** Grounds that end nowhere once all grounds are alike. */
function edgelessGrounds(among: readonly Rule[]): string[] {
  const painted = among.filter(isPainted);
  const edged = new Set(
    painted
      .filter(({ declarations }) =>
        declarations.some(
          ({ property, value }) => /^border(?!.*radius)/.test(property) && /var\(--/.test(value),
        ),
      )
      .flatMap(({ path, selectors }) => selectors.map((one) => `${path}: ${subjectOf(one)}`)),
  );
  return [
    ...new Set(
      painted
        .filter(({ declarations }) =>
          declarations.some(
            ({ property, value }) => /^background(?:-color)?$/.test(property) && /var\(--/.test(value),
          ),
        )
        .flatMap(({ path, selectors }) => selectors.map((one) => `${path}: ${subjectOf(one)}`))
        .filter((ground) => !edged.has(ground)),
    ),
  ];
}

test("every state that is painted is marked in the system's own colours, or told by something else", () => {
  expect(lostStates(sources)).toEqual(Object.keys(TOLD_OTHERWISE).sort());
});

test("every ground has an edge, so that it is there where all grounds are alike", () => {
  expect(edgelessGrounds(rulesOf(sources)).sort()).toEqual(Object.keys(EDGELESS).sort());
});

test("control: a state that only a ground tells, and a ground without an edge, are found", () => {
  const planted = (path: string, text: string): Source[] => [...sources, { path, text }];
  const style = planted(
    "planted.css",
    'b { border: 1px solid var(--line); } b[aria-sort="none"] { box-shadow: none; }',
  );
  expect(lostStates(style)).toContain('[aria-sort="none"] in planted.css');
  const component = planted(
    "P.svelte",
    "<b class:lit></b><style>.lit { background: var(--sunk); border-radius: var(--radius); }</style>",
  );
  expect(lostStates(component)).toContain(".lit in P.svelte");
  expect(edgelessGrounds(rulesOf(component))).toContain("P.svelte: .lit");
  const unmarked = sources.filter(({ path }) => path !== "styles/forced-colors.css");
  expect(lostStates(unmarked)).toContain(":checked in personal/FeelingChoice.svelte");
});
