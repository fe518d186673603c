import MessageSquareText from "@lucide/svelte/icons/message-square-text";
import HandHeart from "@lucide/svelte/icons/hand-heart";
import Thermometer from "@lucide/svelte/icons/thermometer";

import type { Tool } from "../generated/ipc";
import type { PlainKey } from "../l10n";

/** How each tool is named and marked where something was written in it. */
export const TOOLS: Record<Tool, { name: PlainKey; sign: typeof Thermometer }> = {
  commitments: { name: "tool-commitments", sign: HandHeart },
  thermometer: { name: "tool-thermometer", sign: Thermometer },
  message: { name: "tool-message", sign: MessageSquareText },
};
