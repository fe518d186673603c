import type { PlaceView } from "../generated/ipc";
import { t } from "../l10n";

/** What a place is called. */
export function nameOf({ kind, number, medium }: PlaceView): string {
  switch (kind) {
    case "computer":
      return number > 1 ? t("place-computer-number", { number }) : t("place-computer");
    case "beside-program":
      return t("place-beside");
    case "medium":
      return t("place-medium", { name: medium });
    case "named":
      return t("place-named");
  }
}
