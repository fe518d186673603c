/** The colours of people: skin, hair and what they wear. Each has its one shade beside it. */

/** Skins, from the palest to the darkest. */
export const skin = {
  rose: { plain: "#F3CDB4", shade: "#DFAE92", blush: "#E28C7C", line: "#B97C62" },
  sand: { plain: "#EBBE98", shade: "#D39F77", blush: "#DB8468", line: "#A86D4B" },
  honey: { plain: "#D9A474", shade: "#BD8557", blush: "#CB6F4E", line: "#8F5C38" },
  olive: { plain: "#CC9468", shade: "#AE774D", blush: "#BF6647", line: "#834F30" },
  chestnut: { plain: "#A66F4A", shade: "#875637", blush: "#A94F3B", line: "#623A24" },
  umber: { plain: "#8B5B41", shade: "#6D4430", blush: "#A04B3C", line: "#4A2B1D" },
} as const;

/** A small face that is nobody's: lit like a lantern, and the same whoever looks at it. */
export const lanternFace = { plain: "#F3D9A4", shade: "#E2C183", blush: "#E09A6E", line: "#A8803F" } as const;

/** Hair, light and shade. */
export const hair = {
  flax: { plain: "#DDB872", shade: "#BE9552" },
  straw: { plain: "#C2954F", shade: "#9F7638" },
  copper: { plain: "#B9602F", shade: "#934721" },
  hazel: { plain: "#7A5233", shade: "#5D3C24" },
  brown: { plain: "#52372A", shade: "#3C271D" },
  black: { plain: "#2E2625", shade: "#1D1818" },
  silver: { plain: "#C9C5BC", shade: "#A5A096" },
  ash: { plain: "#A49A8C", shade: "#83796C" },
} as const;

/** Cloth, light and shade. */
export const cloth = {
  cloudberry: { plain: "#DE9350", shade: "#BF7339" },
  mustard: { plain: "#D3A446", shade: "#B08431" },
  rowan: { plain: "#B9554E", shade: "#953F3B" },
  plum: { plain: "#83566F", shade: "#684157" },
  heather: { plain: "#A58BA8", shade: "#86708A" },
  lake: { plain: "#4F86AD", shade: "#396A8E" },
  mist: { plain: "#A9C3CF", shade: "#87A4B2" },
  navy: { plain: "#3A536B", shade: "#2A3F54" },
  denim: { plain: "#56708A", shade: "#425A72" },
  spruce: { plain: "#2F6B62", shade: "#22534C" },
  moss: { plain: "#75925A", shade: "#5A7643" },
  sage: { plain: "#A3B394", shade: "#849677" },
  oat: { plain: "#E3D3B6", shade: "#C6B391" },
  milk: { plain: "#F4EDDF", shade: "#D8CDB9" },
  rust: { plain: "#A95B37", shade: "#874527" },
  bark: { plain: "#6B5544", shade: "#524033" },
  slate: { plain: "#55636C", shade: "#414D55" },
  coal: { plain: "#3A4248", shade: "#2A3136" },
  sun: { plain: "#E9C46A", shade: "#CBA34C" },
  pink: { plain: "#E0A3A0", shade: "#C28280" },
} as const;

/** What faces are lined with: not black, so that they stay soft. */
export const face = { line: "#2B2A2E", mouth: "#8C3A36", shine: "#FFFFFF", aid: "#C9B7A2" } as const;

/** Soles, buttons, spokes and the ferrule of a cane. */
export const trim = {
  sole: "#EFE7DA",
  rubber: "#3A3A3C",
  steel: "#9AA6AC",
  steelShade: "#74828A",
  bone: "#F1E6D2",
  reflex: "#E8E4C9",
} as const;
