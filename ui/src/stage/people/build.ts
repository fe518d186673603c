/**
 * What makes one person's body and clothes differ from another's.
 *
 * A build is plain data; a further person is one more file in `cast/`. The body is told in a few words
 * (`Body`), from which `measure` reckons every length the bones and the drawing need.
 */
import type { BeardStyle, HairStyle } from "./hair/styles";
import type { BottomStyle, ShoeStyle, TopStyle } from "./garments/styles";

/** Light, and the one shade, of a colour. */
export interface Cloth {
  readonly plain: string;
  readonly shade: string;
}

/** The colours of a skin. */
export interface Skin extends Cloth {
  readonly blush: string;
  /** Lines of nose and fingers. */
  readonly line: string;
}

/** How a body is made. Shares are of a standard adult, whose measures are all 1. */
export interface Body {
  /** From the floor to the crown, at scale 1. */
  readonly height: number;
  /** How many heads tall: seven for adults, five to six for children. */
  readonly heads: number;
  /** The share of the height that is legs. */
  readonly legs: number;
  readonly shoulders: number;
  readonly hips: number;
  /** How thick the limbs are. */
  readonly weight: number;
  /** 0 is flat; 1 a great belly. */
  readonly belly: number;
  /** 0 is flat. */
  readonly bust?: number;
}

/** How somebody carries the body, in degrees. */
export interface Bearing {
  /** How far the upper back is bent forward. */
  readonly stoop: number;
  /** How far the whole trunk leans: forward, or back where a belly pulls. */
  readonly lean: number;
  /** How far the legs stand apart. */
  readonly spread: number;
  /** How far the arms hang from the sides. */
  readonly arms: number;
  /** The length of a step, of a standard step. */
  readonly stride: number;
  /** How far one rocks from side to side when walking. */
  readonly rock?: number;
}

/** The shape of a face. */
export interface Features {
  /** Half the width at the cheeks, in units of a head 62 high. */
  readonly width: number;
  /** 0 a pointed chin, 1 a square jaw. */
  readonly jaw: number;
  /** How low the chin is: 0 for a round child's face, 1 for a long one. */
  readonly length: number;
  /** How large the eyes are; children's are larger. */
  readonly eyes: number;
  /** How low the eyes sit: 0 for adults, 1 for the smallest. */
  readonly young: number;
  readonly brows: string;
  /** How thick the brows are, in units. */
  readonly browWeight: number;
  readonly nose: number;
  readonly freckles?: boolean;
  /** Lines of many years beside eyes and mouth. */
  readonly lined?: boolean;
  readonly glasses?: string;
  readonly hearingAid?: string;
  readonly beard?: { readonly is: BeardStyle; readonly hair: Cloth };
}

/** What grows on a head, or covers it. */
export interface HeadDress {
  readonly is: HairStyle;
  /** The colour of the hair, or of the cloth that covers it. */
  readonly colour: Cloth;
  /** A ribbon, a pin, the under-cap. */
  readonly trim?: string;
}

/** What somebody has on. */
export interface Wardrobe {
  readonly top: {
    readonly is: TopStyle;
    readonly cloth: Cloth;
    readonly under: string;
    readonly trim: string;
  };
  /** Short sleeves end above the elbow. */
  readonly sleeves: "long" | "short" | "rolled";
  readonly bottom: { readonly is: BottomStyle; readonly cloth: Cloth };
  /** What falls from the hips: its length in thighs, and its width at the hem in hips. */
  readonly skirt?: { readonly cloth: Cloth; readonly length: number; readonly flare: number };
  readonly shoes: { readonly is: ShoeStyle; readonly cloth: Cloth; readonly sole: string };
  /** Socks, near and far; they need not be a pair. */
  readonly socks: readonly [near: string, far: string];
}

/** What helps somebody to walk or roll. */
export type Aid = "wheelchair" | "cane" | "leg-brace";

/** A person, as drawn. */
export interface Build {
  readonly age: number;
  readonly body: Body;
  readonly bearing: Bearing;
  readonly skin: Skin;
  readonly features: Features;
  readonly hair: HeadDress;
  /** A hat over the hair, for out of doors. */
  readonly hat?: Cloth;
  readonly wears: Wardrobe;
  readonly aid?: Aid;
}
