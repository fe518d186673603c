/**
 * What somebody says without words, drawn large and plain around the origin, 36 units to each side.
 *
 * They are read by who grew up in Sweden and by who grew up in Syria: no letters, no hands, no signs of a faith
 * (a crescent is one, so sleep is a bed), no hearts that break.
 */
import { cloudberry, ink, lake, lamplight, paper, rowan, wood } from "../../art/palette";
import type { PictogramId } from "./ids";

/** A path that is filled, or drawn as a line of a width. */
export interface Stroke {
  readonly d: string;
  readonly colour: string;
  readonly width?: number;
}

const fill = (colour: string, d: string): Stroke => ({ d, colour });
const line = (colour: string, width: number, d: string): Stroke => ({ d, colour, width });
const disc = (x: number, y: number, r: number): string =>
  `M${x - r} ${y} a${r} ${r} 0 1 0 ${2 * r} 0 a${r} ${r} 0 1 0 ${-2 * r} 0 Z`;

const cloud = "M-24 8 C-40 8 -40 -14 -24 -14 C-22 -34 8 -36 12 -20 C30 -24 38 -6 30 4 Q26 8 20 8 Z";

/** The drawing of every pictogram. */
export const drawn: Readonly<Record<PictogramId, readonly Stroke[]>> = {
  clock: [
    fill(lake.dark, disc(0, 0, 35)),
    fill(paper.plain, disc(0, 0, 27)),
    // A while that passes and no time of day, which the clock on the wall might gainsay.
    fill(lake.light, "M0 0 V-21 A21 21 0 0 1 18.2 10.5 Z"),
    line(ink, 6, "M0 0 V-20 M0 0 L17 10"),
    line(lake.dark, 5, "M0 -25 v1 M25 0 h-1 M0 25 v-1 M-25 0 h1"),
  ],
  phone: [
    fill(ink, "M-10 -35 h20 q8 0 8 8 v54 q0 8 -8 8 h-20 q-8 0 -8 -8 v-54 q0 -8 8 -8 Z"),
    fill(lake.light, "M-12 -26 h24 v46 h-24 Z"),
    line(paper.plain, 5, "M-3 28 h6"),
    line(cloudberry.plain, 6, "M26 -14 q7 14 0 28 M-26 -14 q-7 14 0 28"),
  ],
  heart: [
    fill(
      rowan.plain,
      "M0 33 C-22 16 -36 4 -36 -13 C-36 -36 -8 -38 0 -18 C8 -38 36 -36 36 -13 C36 4 22 16 0 33 Z",
    ),
    line(rowan.light, 6, "M-25 -13 q0 -9 8 -10"),
  ],
  question: [
    line(lake.dark, 11, "M-18 -15 C-18 -38 20 -38 20 -15 C20 2 0 0 0 14"),
    fill(lake.dark, disc(0, 30, 7)),
  ],
  "home-two": [
    fill(rowan.plain, "M-37 30 v-28 l16 -18 l16 18 v28 Z"),
    fill(lake.plain, "M5 30 v-28 l16 -18 l16 18 v28 Z"),
    fill(lamplight.warm, "M-27 30 v-18 h12 v18 Z M15 30 v-18 h12 v18 Z"),
    line(ink, 5, "M-16 -26 q16 -10 32 0 M-9 -35 l-8 9 l11 5 M9 -35 l8 9 l-11 5"),
  ],
  rucksack: [
    line(cloudberry.dark, 6, "M-9 -26 q0 -9 9 -9 q9 0 9 9"),
    fill(
      cloudberry.plain,
      "M-26 26 v-36 C-26 -32 26 -32 26 -10 v36 q0 8 -8 8 h-36 q-8 0 -8 -8 Z M-30 6 q-7 0 -7 8 v10 q0 5 7 5 Z M30 6 q7 0 7 8 v10 q0 5 -7 5 Z",
    ),
    fill(cloudberry.shade, "M-17 6 h34 v16 q0 6 -6 6 h-22 q-6 0 -6 -6 Z"),
    line(paper.plain, 4, "M-12 12 h24 M-14 -12 h28"),
  ],
  food: [
    fill(lake.plain, "M-35 2 h70 C34 22 20 32 12 32 h-24 C-20 32 -34 22 -35 2 Z"),
    fill(lake.shade, "M-35 2 h70 l-1 7 h-68 Z"),
    line(
      wood.shade,
      6,
      "M-13 -9 q-6 -6 0 -12 q6 -6 0 -12 M4 -9 q-6 -6 0 -12 q6 -6 0 -12 M21 -9 q-6 -6 0 -12",
    ),
  ],
  sleep: [
    line(wood.shade, 7, "M-35 -22 V30 M-35 20 H35 M35 4 V30"),
    fill(paper.shade, "M-29 -3 q0 -9 10 -9 h8 q9 0 9 9 v10 h-27 Z"),
    fill(cloudberry.light, disc(-14, -8, 10)),
    fill(lake.plain, "M-8 16 C-8 -6 6 -10 16 -8 C28 -6 33 2 33 16 Z"),
    line(ink, 3.5, "M-19 -8 q3 3 6 0"),
  ],
  calendar: [
    fill(paper.shade, "M-32 -24 h64 v50 q0 8 -8 8 h-48 q-8 0 -8 -8 Z"),
    fill(rowan.plain, "M-32 -11 v-11 q0 -8 8 -8 h48 q8 0 8 8 v11 Z"),
    line(ink, 6, "M-16 -34 v9 M16 -34 v9"),
    line(lake.dark, 8, "M-18 3 h.1 M0 3 h.1 M18 3 h.1 M-18 21 h.1 M0 21 h.1"),
    fill(cloudberry.plain, disc(18, 21, 8)),
  ],
  storm: [fill(lake.dark, cloud), fill(cloudberry.light, "M4 -4 L-14 18 h10 l-6 18 L14 12 h-10 L12 -4 Z")],
  calm: [
    fill(lamplight.warm, disc(0, 0, 34)),
    line(ink, 5, "M-21 -5 q7 7 14 0 M7 -5 q7 7 14 0 M-12 13 q12 9 24 0"),
    fill(cloudberry.light, `${disc(-22, 8, 5)} ${disc(22, 8, 5)}`),
  ],
  child: [
    fill(lake.dark, disc(0, -18, 17)),
    line(lake.dark, 10, "M-8 8 L-31 -2 M8 8 L31 -2 M-6 24 V34 M6 24 V34"),
    fill(lake.dark, "M-9 2 Q0 -1 9 2 L13 25 Q0 29 -13 25 Z"),
  ],
  stop: [
    fill(rowan.plain, "M-15 -36 h30 l21 21 v30 l-21 21 h-30 l-21 -21 v-30 Z"),
    line(paper.plain, 11, "M-17 0 H17"),
  ],
  wait: [
    fill(
      lake.light,
      "M-18 -28 h36 C18 -12 5 -6 5 0 C5 6 18 12 18 28 h-36 C-18 12 -5 6 -5 0 C-5 -6 -18 -12 -18 -28 Z",
    ),
    fill(cloudberry.plain, "M-12 -12 h24 C8 -6 3 -4 2 0 V14 L14 28 h-28 L-2 14 V0 C-3 -4 -8 -6 -12 -12 Z"),
    line(wood.dark, 8, "M-22 -31 H22 M-22 31 H22"),
  ],
  ear: [
    fill(
      cloudberry.light,
      "M-22 -10 C-22 -42 26 -44 26 -8 C26 10 10 12 8 24 C5 40 -20 38 -18 18 C-16 4 -22 4 -22 -10 Z",
    ),
    line(cloudberry.dark, 6, "M-10 -8 C-10 -28 15 -28 14 -8 C13 2 2 0 2 10 C2 20 -6 22 -8 16"),
  ],
  key: [
    line(cloudberry.plain, 10, "M-20 -14 m-12 0 a12 12 0 1 0 24 0 a12 12 0 1 0 -24 0"),
    line(cloudberry.plain, 10, "M-11 -5 L28 30 M14 18 l11 -11 M26 28 l8 -8"),
  ],
  teddy: [
    fill(wood.shade, `${disc(-22, -20, 13)} ${disc(22, -20, 13)}`),
    fill(
      wood.plain,
      "M0 -30 C26 -30 34 -10 34 4 C34 24 18 34 0 34 C-18 34 -34 24 -34 4 C-34 -10 -26 -30 0 -30 Z",
    ),
    fill(wood.pale, "M0 4 C12 4 17 11 17 18 C17 26 9 30 0 30 C-9 30 -17 26 -17 18 C-17 11 -12 4 0 4 Z"),
    line(ink, 7, "M-14 -4 h.1 M14 -4 h.1 M0 13 h.1"),
    line(ink, 3.5, "M0 14 v5 q-5 5 -8 1 M0 19 q5 5 8 1"),
  ],
  sock: [
    fill(lake.plain, "M-16 -34 h26 v34 C12 8 32 10 32 22 q0 12 -14 12 C-4 34 -20 22 -18 4 Z"),
    fill(cloudberry.light, "M-16 -34 h26 v12 h-26 Z M20 12 C30 14 32 20 30 28 q-4 6 -12 6 q-8 -8 2 -22 Z"),
    line(paper.plain, 5, "M-14 -12 H8 M-15 0 H8"),
  ],
  "no-words": [fill(ink, disc(-25, 0, 9)), fill(ink, disc(0, 0, 9)), fill(ink, disc(25, 0, 9))],
  tear: [
    line(ink, 7, "M-32 -20 C-18 -4 18 -4 32 -20 M-20 -11 l-6 8 M20 -11 l6 8 M0 -8 v-1"),
    fill(lake.plain, "M0 2 C8 14 14 20 14 27 C14 40 -14 40 -14 27 C-14 20 -8 14 0 2 Z"),
    line(paper.plain, 4, "M-6 27 q1 5 5 6"),
  ],
  sun: [
    fill(cloudberry.light, disc(0, 0, 17)),
    line(
      cloudberry.light,
      7,
      "M0 -26 V-34 M0 26 V34 M26 0 H34 M-26 0 H-34 M18.500 -18.500 L24 -24 M-18.500 18.500 L-24 24 M18.500 18.500 L24 24 M-18.500 -18.500 L-24 -24",
    ),
  ],
};
