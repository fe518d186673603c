export { dateAndTime, day, dayInWords, timeOfDay } from "./dates";
export { directionOf } from "./direction";
export { listed } from "./lists";
export { LANGUAGES, TONGUES, languageAmong } from "./languages";
export { explained, speak, spoken, t, tIn, type MessageKey, type PlainKey } from "./words.svelte";
