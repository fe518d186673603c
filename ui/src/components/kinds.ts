import BookOpen from "@lucide/svelte/icons/book-open";
import CircleHelp from "@lucide/svelte/icons/circle-question-mark";
import Clapperboard from "@lucide/svelte/icons/clapperboard";
import Footprints from "@lucide/svelte/icons/footprints";
import NotebookTabs from "@lucide/svelte/icons/notebook-tabs";
import PencilLine from "@lucide/svelte/icons/pencil-line";
import Split from "@lucide/svelte/icons/split";

import type { Activity } from "../generated/ipc";
import type { PlainKey } from "../l10n";

/** How each kind of step is named and marked, wherever steps are listed. */
export const KINDS: Record<Activity["kind"], { name: PlainKey; sign: typeof BookOpen }> = {
  read: { name: "kind-read", sign: BookOpen },
  film: { name: "kind-film", sign: Clapperboard },
  dilemma: { name: "kind-dilemma", sign: Split },
  quiz: { name: "kind-quiz", sign: CircleHelp },
  exercise: { name: "kind-exercise", sign: NotebookTabs },
  reflection: { name: "kind-reflection", sign: PencilLine },
  practice: { name: "kind-practice", sign: Footprints },
};
