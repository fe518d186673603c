import type { FluentBundle, FluentVariable } from "@fluent/bundle";

import type { ErrorCode, Language } from "../generated/ipc";
import type { Messages } from "../generated/messages";
import { bundleOf, ownBundleOf } from "./catalogue";

/** The key of a text: the id of a message, or `id.attribute`. */
export type MessageKey = keyof Messages;

/** A text without variables. */
export type PlainKey = {
  [Key in MessageKey]: keyof Messages[Key] extends never ? Key : never;
}[MessageKey];

type Variables<Key extends MessageKey> = keyof Messages[Key] extends never ? [] : [Messages[Key]];

let language = $state<Language>("sv");

/** The language that the screen speaks now. */
export function spoken(): Language {
  return language;
}

/** Changes the language that the screen speaks. */
export function speak(next: Language): void {
  language = next;
}

/** A text in the language of the screen. */
export function t<Key extends MessageKey>(key: Key, ...variables: Variables<Key>): string {
  return textIn(bundleOf(language), key, variables[0]);
}

/** A text without variables in a language of its own, such as the name of that language. */
export function tIn(other: Language, key: PlainKey): string {
  const own = ownBundleOf(other);
  // A whole language is not read for its name alone.
  return textIn(own.hasMessage(key) ? own : bundleOf(other), key);
}

/** What happened, and what to do about it. */
export function explained(code: ErrorCode): { what: string; advice: string } {
  return { what: t(`error-${code}`), advice: t(`error-${code}.advice`) };
}

function textIn(bundle: FluentBundle, key: MessageKey, variables?: Record<string, FluentVariable>): string {
  const [id = key, attribute] = key.split(".");
  const message = bundle.getMessage(id);
  const pattern = attribute === undefined ? message?.value : message?.attributes[attribute];
  if (pattern === null || pattern === undefined) {
    throw new Error(`no text for ${key}`);
  }
  return bundle.formatPattern(pattern, variables ?? null);
}
