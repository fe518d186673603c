// Generated from locales/ by the crate `l10n`; do not edit.
// Refresh with: UPDATE_GENERATED=1 cargo test -p l10n
//
// A key is a message's id, or `id.attribute`; its type holds the variables that the text takes, in every
// language. A function that looks texts up is typed as
//   t<K extends keyof Messages>(key: K, ...args: keyof Messages[K] extends never ? [] : [Messages[K]]): string
// Numbers choose plurals only as `number`; dates come in as FluentDateTime or as formatted text, because
// NUMBER is the only function that a text may call.

import type { FluentVariable } from "@fluent/bundle";

export interface Messages {
  "program-name": {};
  "window-title": {};
  "window-title-hidden": {};
}
