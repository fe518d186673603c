/** The paces of films, as they are offered. */
import type { Pace } from "../../generated/ipc";
import type { PlainKey } from "../../l10n";

/** Each pace with its word, from the slowest. */
export const PACE_WORDS: readonly { value: Pace; label: PlainKey }[] = [
  { value: "slower", label: "film-pace-slower" },
  { value: "normal", label: "film-pace-normal" },
  { value: "faster", label: "film-pace-faster" },
];
