/** Outlines of heads, in units of a head 62 high. */
import type { Features } from "../build";
import { chinLine, eyeLine, MIDDLE } from "./layout";

/** The crown of every skull. */
const CROWN = -54;

/** Where the cheeks end: towards us, and at the far side. */
export const cheeks = ({ width }: Features) => ({ near: MIDDLE - width, far: MIDDLE + width * 0.92 });

/** The face, three quarters from the front. */
export function faceOutline(features: Features): string {
  const { near, far } = cheeks(features);
  const { jaw, young } = features;
  const chin = chinLine(features);
  const middle = MIDDLE + 4;
  const corner = near + 9 - 5 * jaw - 3 * young;
  const broad = 4 + 6 * jaw;
  const farCorner = far - 7 + 4 * jaw + 2 * young;
  return (
    `M${near} -24 C${near - 1} -12 ${corner - 4} ${chin - 15} ${corner} ${chin - 9} ` +
    `C${corner + 4} ${chin - 3} ${middle - broad} ${chin} ${middle} ${chin} ` +
    `C${middle + broad * 0.8} ${chin} ${farCorner} ${chin - 5} ${farCorner + 2} ${chin - 11} ` +
    `C${far + 0.5} ${chin - 19} ${far + 1} -14 ${far} -24 ` +
    `C${far} -44 ${MIDDLE + 12} ${CROWN} ${MIDDLE - 1} ${CROWN} C${MIDDLE - 16} ${CROWN} ${near} -44 ${near} -24 Z`
  );
}

/** The skull from behind, turned a little away. */
export function skull(features: Features, swell = 0): string {
  const { near, far } = cheeks(features);
  const chin = chinLine(features);
  const [left, right, top] = [near - 1 - swell, far + swell, CROWN - swell];
  return (
    `M${left} -22 C${left} -6 ${near + 6} ${chin - 6} ${MIDDLE - 2} ${chin - 4} ` +
    `C${far - 8} ${chin - 5} ${right} -6 ${right} -22 ` +
    `C${right} -44 ${MIDDLE + 12} ${top} ${MIDDLE - 1} ${top} C${MIDDLE - 16} ${top} ${left} -44 ${left} -22 Z`
  );
}

/** Where the near ear sits. */
export const earOf = (features: Features) => ({ x: cheeks(features).near + 1.5, y: eyeLine(features) + 5.5 });
