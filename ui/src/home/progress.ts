import type { PackageCard } from "../generated/ipc";
import { t } from "../l10n";

/** How far the parent has come, in calm words; nothing where nothing was begun. */
export function progressInWords(packages: readonly PackageCard[]): string | null {
  const whole = packages.filter(({ seen, steps }) => seen > 0 && seen >= steps).length;
  const begun = packages.filter(({ seen, steps }) => seen > 0 && seen < steps).length;
  const words = [
    ...(whole > 0 ? [t("home-whole", { count: whole })] : []),
    ...(begun > 0 ? [t("home-begun", { count: begun })] : []),
  ];
  return words.length > 0 ? words.join(" ") : null;
}
