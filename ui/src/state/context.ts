import { createContext } from "svelte";

import type { Announcer } from "./announcer.svelte";
import type { Cover } from "./cover.svelte";
import type { Program } from "./program.svelte";

/** What every component may reach. */
export const [useProgram, provideProgram] = createContext<Program>();

/** What is said to those who hear the page. */
export const [useAnnouncer, provideAnnouncer] = createContext<Announcer>();

/** The neutral page, for the button that brings it. */
export const [useCover, provideCover] = createContext<Cover>();
