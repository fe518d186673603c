import type { FindKind, FindView } from "../generated/ipc";
import type { PlainKey } from "../l10n";

/** What is said of each kind of find: its name, why it may hurt or go unanswered, and what to ask oneself. */
export const FINDS: Record<FindKind, { name: PlainKey; why: PlainKey; ask: PlainKey }> = {
  threat: { name: "find-threat", why: "find-threat.why", ask: "find-threat.ask" },
  "child-as-messenger": { name: "find-messenger", why: "find-messenger.why", ask: "find-messenger.ask" },
  blame: { name: "find-blame", why: "find-blame.why", ask: "find-blame.ask" },
  generalisation: { name: "find-always", why: "find-always.why", ask: "find-always.ask" },
  sarcasm: { name: "find-sarcasm", why: "find-sarcasm.why", ask: "find-sarcasm.ask" },
  shouting: { name: "find-shouting", why: "find-shouting.why", ask: "find-shouting.ask" },
  "several-subjects": { name: "find-several", why: "find-several.why", ask: "find-several.ask" },
  "too-long": { name: "find-long", why: "find-long.why", ask: "find-long.ask" },
};

/** One kind of find, with the words that it was found in; none where it is about the whole message. */
export interface Found {
  kind: FindKind;
  quotes: readonly string[];
}

/** What was found in a text, by kind: threats first, then in the order in which the kinds come. */
export function byKind(text: string, finds: readonly FindView[]): Found[] {
  const kinds = new Set(finds.map(({ kind }) => kind));
  const order = kinds.has("threat") ? new Set<FindKind>(["threat", ...kinds]) : kinds;
  return [...order].map((kind) => ({ kind, quotes: quotesOf(text, finds, kind) }));
}

/** The words of one kind, each once however often they stand there. */
function quotesOf(text: string, finds: readonly FindView[], kind: FindKind): string[] {
  const quotes = finds.flatMap((find) =>
    find.kind === kind && find.at !== null ? [text.slice(find.at.from, find.at.to)] : [],
  );
  return [...new Set(quotes)];
}
