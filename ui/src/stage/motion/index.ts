/**
 * From a scene and a length to everything that moves in the beat: pure, so that a moment looks the same whether it
 * was played to or sought.
 */
export { tracksOf, type Beat } from "./beat";
export type { Frame, Track } from "./track";
