/**
 * What somebody puts on to go out: in winter a coat, a scarf, boots and a hat, in a wet or late autumn a jacket. It
 * follows from the place and its air, so that no film need say it; hijab, turban and cap are hats enough. In a doorway
 * the hat is off: a face is seen there, and nobody looms.
 */
import { cloth, trim } from "../../art/people";
import type { Air } from "../model";
import type { PlaceId } from "../places";
import type { Build, Cloth, Wardrobe } from "./build";
import { CAST, type PersonId } from "./cast";

/** Places under the sky. */
const OUTDOORS: ReadonlySet<PlaceId> = new Set(["yard", "courtyard", "street", "school-yard"]);

/** Homes at whose front door one has just come, or is about to go. */
const HALLS: ReadonlySet<PlaceId> = new Set(["hallway", "flat-hall"]);

/** For what weather somebody is dressed. */
export type Outfit = "indoors" | "jacket" | "winter";

/** The coat and the hat of each, in colours of their own that stand out from snow and from each other's. */
const COATS: Readonly<Record<PersonId, readonly [coat: Cloth, knitted: Cloth]>> = {
  samira: [cloth.plum, cloth.pink],
  erik: [cloth.spruce, cloth.mustard],
  lena: [cloth.lake, cloth.oat],
  jonas: [cloth.bark, cloth.cloudberry],
  amira: [cloth.rowan, cloth.milk],
  harpreet: [cloth.denim, cloth.oat],
  maria: [cloth.mustard, cloth.rowan],
  daniel: [cloth.slate, cloth.cloudberry],
  ingrid: [cloth.heather, cloth.spruce],
  yusuf: [cloth.navy, cloth.mist],
  leo: [cloth.moss, cloth.coal],
  tindra: [cloth.cloudberry, cloth.plum],
  noah: [cloth.sun, cloth.rowan],
  sami: [cloth.cloudberry, cloth.lake],
  alma: [cloth.rowan, cloth.sun],
  lina: [cloth.lake, cloth.pink],
  bo: [cloth.moss, cloth.cloudberry],
};

const COVERED: ReadonlySet<Build["hair"]["is"]> = new Set(["hijab", "turban", "cap"]);

/** What the air of a place asks for; at the front door of a home it is the air outside. */
export function outfitFor(place: PlaceId, { season, weather, light }: Air, mark = ""): Outfit {
  if (!OUTDOORS.has(place) && !(HALLS.has(place) && mark === "door")) return "indoors";
  if (season === "winter") return "winter";
  return season === "autumn" && (weather !== "clear" || light !== "day") ? "jacket" : "indoors";
}

const dressed = new Map<string, Build>();

/** Somebody as dressed for where they are and its air; the same build for the same outfit. */
export function dressedFor(person: PersonId, place: PlaceId, air: Air, mark = ""): Build {
  const outfit = outfitFor(place, air, mark);
  if (outfit === "indoors") return CAST[person];
  const hatted = outfit === "winter" && OUTDOORS.has(place);
  const key = `${person} ${outfit} ${String(hatted)}`;
  const build = dressed.get(key) ?? putOn(person, outfit, hatted);
  dressed.set(key, build);
  return build;
}

function putOn(person: PersonId, outfit: "jacket" | "winter", hatted: boolean): Build {
  const build = CAST[person];
  const [coat, knitted] = COATS[person];
  const { wears } = build;
  const winter = outfit === "winter";
  const bare = wears.bottom.is === "shorts";
  const out: Wardrobe = {
    ...wears,
    top: {
      is: winter ? "coat" : "jacket",
      cloth: coat,
      under: knitted.shade,
      trim: winter ? knitted.plain : coat.shade,
    },
    sleeves: "long",
    bottom: bare ? { ...wears.bottom, is: "trousers" } : wears.bottom,
    shoes: winter ? { is: "boots", cloth: cloth.bark, sole: trim.rubber } : wears.shoes,
  };
  return { ...build, wears: out, ...(hatted && !COVERED.has(build.hair.is) ? { hat: knitted } : {}) };
}
