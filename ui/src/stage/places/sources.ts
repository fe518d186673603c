/** Where the light of each place comes from by day, in the evening and at night. */
import { lamplight, paper } from "../../art/palette";
import type { PlaceId } from "./marks";

/** A source: its place, its reach, and its colour where it is not a warm lamp. */
interface Source {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly colour?: string;
}

interface Sources {
  /** Whether there is a roof over it, so that its own lamps and not the sky light it. */
  readonly roofed: boolean;
  readonly day: Source;
  readonly evening: Source;
  readonly night: Source;
}

/** A room with a window by day and one lamp, which reaches less far when nothing else is lit. */
function room(day: Source, lamp: Source): Sources {
  return { roofed: true, day, evening: lamp, night: { ...lamp, radius: lamp.radius * 0.72 } };
}

/** A place under the sky with a sun and one lamp. */
function open(lamp: Source): Sources {
  return { roofed: false, day: { x: 900, y: 90, radius: 620 }, evening: lamp, night: lamp };
}

/** The light of the moon, which is nearly no colour. */
const moonlight = paper.shade;

/** The sources of every place. */
export const sources: Readonly<Record<PlaceId, Sources>> = {
  kitchen: room({ x: 545, y: 240, radius: 520 }, { x: 950, y: 236, radius: 560 }),
  hallway: room({ x: 455, y: 260, radius: 480 }, { x: 560, y: 120, radius: 620 }),
  "flat-hall": room({ x: 200, y: 260, radius: 620 }, { x: 690, y: 110, radius: 640 }),
  "living-room": room({ x: 1000, y: 250, radius: 560 }, { x: 800, y: 270, radius: 560 }),
  "childs-room": room({ x: 690, y: 250, radius: 520 }, { x: 520, y: 400, radius: 560 }),
  "bedroom-night": {
    roofed: true,
    day: { x: 340, y: 250, radius: 560 },
    evening: { x: 1190, y: 430, radius: 560 },
    night: { x: 340, y: 260, radius: 560, colour: moonlight },
  },
  stairwell: room({ x: 395, y: 300, radius: 480 }, { x: 395, y: 84, radius: 640 }),
  courtyard: open({ x: 714, y: 346, radius: 420 }),
  street: open({ x: 520, y: 140, radius: 480 }),
  "school-yard": open({ x: 880, y: 250, radius: 440 }),
  car: {
    roofed: true,
    day: { x: 760, y: 240, radius: 620 },
    evening: { x: 900, y: 260, radius: 620, colour: lamplight.amber },
    night: { x: 960, y: 400, radius: 420 },
  },
  office: room({ x: 735, y: 240, radius: 560 }, { x: 735, y: 120, radius: 620 }),
  yard: open({ x: 584, y: 440, radius: 520 }),
};
