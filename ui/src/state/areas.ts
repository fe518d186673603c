import type { Area } from "../generated/ipc";
import type { PlainKey } from "../l10n";

/** How each door is named. */
export const DOORS: Record<Area, { name: PlainKey; about: PlainKey }> = {
  child: { name: "door-child", about: "door-child-about" },
  me: { name: "door-me", about: "door-me-about" },
  parents: { name: "door-parents", about: "door-parents-about" },
};
