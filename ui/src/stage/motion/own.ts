/**
 * What moves in a thing by itself: steam rises, a flame flickers, a wheel turns, a small cloud rains. It begins and
 * ends each beat as it is drawn.
 */
import type { Bone } from "../people";
import type { Item } from "../scene";
import { trackOf, type Track } from "./track";

/** How far a drop of a small cloud comes down. */
const DROP = 30;

/** The movements that a thing has of its own. */
export function ownTracks({ thing }: Item, length: number): Track[] {
  const of = `thing:${thing.id}`;
  const loops = (period: number): number => Math.max(1, Math.round(length / period));
  const through = (part: string, count: number, bone: (share: number) => Bone): Track[] => {
    const samples = Array.from({ length: count + 1 }, (_, step) => ({
      time: (length * step) / count,
      bone: bone(step / count),
    }));
    return trackOf(of, part, samples, length);
  };
  switch (thing.prop) {
    case "kettle":
    case "cup":
    case "fish-fingers":
      return through("steam", loops(2600) * 8, (share) => steam(share * loops(2600)));
    case "candle":
    case "birthday-cake":
      return through("flame", loops(700) * 4, (share) => flame(share, loops(1100), loops(700)));
    case "table-set":
      return [
        ...through("steam", loops(2600) * 8, (share) => steam(share * loops(2600))),
        ...through("flame", loops(700) * 4, (share) => flame(share, loops(1100), loops(700))),
      ];
    case "hamster-wheel":
      // An eighth of a turn looks as none.
      return through("wheel", 1, (share) => ({ x: 0, y: 0, angle: 45 * loops(600) * share }));
    case "kite":
      return ["tail", "line"].flatMap((part) =>
        through(part, loops(3000) * 8, (share) => ({ x: 0, y: 0, angle: 4 * wave(share * loops(3000)) })),
      );
    case "weather-cloud":
      return [0, 0.5].flatMap((turn, index) =>
        through(`drip-${String(index + 1)}`, loops(1200) * 12, (share) => drop(share * loops(1200) + turn)),
      );
    default:
      return [];
  }
}

const wave = (turns: number): number => Math.sin(2 * Math.PI * turns);

function steam(turns: number): Bone {
  const [side, up] = [wave(turns), 1 - wave(turns + 0.25)];
  return { x: 1.5 * side, y: -3 * up, angle: 0, opacity: 1 - 0.26 * up };
}

function flame(share: number, leans: number, stretches: number): Bone {
  return { x: 0, y: 0, angle: 3 * wave(share * leans), scaleY: 1 + 0.09 * wave(share * stretches) };
}

function drop(turns: number): Bone {
  const share = turns - Math.floor(turns);
  return { x: 0, y: DROP * share, angle: 0, opacity: Math.sin(Math.PI * share) };
}
