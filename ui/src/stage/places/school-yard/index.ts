/** The planes of this place. */
export { default as Far } from "./Far.svelte";
export { default as Middle } from "./Middle.svelte";
export { default as Near } from "./Near.svelte";
