/** Which drawing belongs to which hair. */
import type { Component } from "svelte";

import Bald from "./Bald.svelte";
import Bob from "./Bob.svelte";
import Cap from "./Cap.svelte";
import Cropped from "./Cropped.svelte";
import Curls from "./Curls.svelte";
import type { Drawn } from "./drawn";
import Fringe from "./Fringe.svelte";
import Hijab from "./Hijab.svelte";
import Long from "./Long.svelte";
import Parted from "./Parted.svelte";
import Plaits from "./Plaits.svelte";
import Puffs from "./Puffs.svelte";
import type { HairStyle } from "./styles";
import Tousled from "./Tousled.svelte";
import Turban from "./Turban.svelte";
import Waves from "./Waves.svelte";
import Wisps from "./Wisps.svelte";

export const HAIR: Record<HairStyle, Component<Drawn>> = {
  bald: Bald,
  bob: Bob,
  cap: Cap,
  cropped: Cropped,
  curls: Curls,
  fringe: Fringe,
  hijab: Hijab,
  long: Long,
  parted: Parted,
  plaits: Plaits,
  puffs: Puffs,
  tousled: Tousled,
  turban: Turban,
  waves: Waves,
  wisps: Wisps,
};
