/** Bubbles come once their speaker has arrived, and go as the next beat begins. */
import type { Bone } from "../people";
import type { Scene } from "../scene";
import { changed } from "./ease";
import type { Timetable } from "./timetable";
import { trackOf, type Track } from "./track";

const OUT = 260;
const IN = 320;

/** The movements of the bubbles of a scene. */
export function sayingTracks(
  { sayings, still, opens }: Scene,
  tables: readonly Timetable[],
  length: number,
): Track[] {
  return sayings.flatMap(({ bubble, before, after }) => {
    const of = `bubble:${bubble.role}:${bubble.pictogram}`;
    const ready = tables.find(({ player }) => player.role === bubble.role)?.ready ?? 0;
    const comes = Math.min(Math.max(ready, opens ? 1100 : length * 0.16), length * 0.6);
    const count = 40;
    const samples = Array.from({ length: count + 1 }, (_, step) => (length * step) / count).concat(
      [0, 0.5, 1].map((share) => comes + IN * share),
      [OUT / 2, OUT],
    );
    samples.sort((one, other) => one - other);
    const bone = (time: number): Bone => {
      const shown = !after ? 1 - changed(time, 0, OUT) : before ? 1 : changed(time, comes, IN);
      const floats = still
        ? 0
        : 1.6 * Math.sin((2 * Math.PI * time * Math.round(1 + length / 5000)) / length);
      return {
        x: 0,
        y: floats,
        angle: 0,
        scaleX: 0.8 + 0.2 * shown,
        scaleY: 0.8 + 0.2 * shown,
        opacity: shown,
      };
    };
    const dots = [1, 2, 3].flatMap((dot) =>
      still
        ? []
        : trackOf(
            of,
            `dot-${String(dot)}`,
            samples.map((time) => ({ time, bone: dotted(time, dot, length) })),
            length,
          ),
    );
    return [
      ...trackOf(
        of,
        "bubble",
        samples.map((time) => ({ time, bone: bone(time) })),
        length,
      ),
      ...dots,
    ];
  });
}

/** Three dots that come up one after the other, as on a telephone. */
function dotted(time: number, dot: number, length: number): Bone {
  const rounds = Math.max(1, Math.round(length / 1800));
  const wave = Math.max(0, Math.sin(2 * Math.PI * ((time / length) * rounds - dot * 0.14)));
  return { x: 0, y: 0, angle: 0, opacity: 0.45 + 0.55 * wave };
}
