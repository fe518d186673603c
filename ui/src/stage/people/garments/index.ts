/** Which drawings make up a garment of the trunk. */
import type { Component } from "svelte";

import Bib from "./Bib.svelte";
import BibSeat from "./BibSeat.svelte";
import Blouse from "./Blouse.svelte";
import Cardigan from "./Cardigan.svelte";
import CardiganHem from "./CardiganHem.svelte";
import Coat from "./Coat.svelte";
import type { Drawn } from "./drawn";
import Hood from "./Hood.svelte";
import Hoodie from "./Hoodie.svelte";
import HoodiePocket from "./HoodiePocket.svelte";
import Jumper from "./Jumper.svelte";
import Planet from "./Planet.svelte";
import Sash from "./Sash.svelte";
import Scarf from "./Scarf.svelte";
import Shirt from "./Shirt.svelte";
import Sling from "./Sling.svelte";
import Stripes from "./Stripes.svelte";
import type { TopStyle } from "./styles";
import Tunic from "./Tunic.svelte";
import Waistcoat from "./Waistcoat.svelte";
import WaistcoatBack from "./WaistcoatBack.svelte";
import WaistcoatHem from "./WaistcoatHem.svelte";
import Workwear from "./Workwear.svelte";
import Yoke from "./Yoke.svelte";

/** A garment: what lies on the chest and below it in front, what on the back, and how far it falls below the hips. */
export interface Garment {
  readonly chest?: Component<Drawn>;
  readonly loin?: Component<Drawn>;
  readonly away?: Component<Drawn>;
  /** What is in front goes all the way round. */
  readonly round?: "all" | "loin";
  /** In shares of a thigh's width. */
  readonly hem: number;
}

export const TOPS: Record<TopStyle, Garment> = {
  jumper: { chest: Jumper, hem: 0.4 },
  yoke: { chest: Yoke, round: "all", hem: 0.4 },
  striped: { chest: Stripes, round: "all", hem: 0.4 },
  shirt: { chest: Shirt, hem: 0.3 },
  cardigan: { chest: Cardigan, loin: CardiganHem, hem: 0.8 },
  waistcoat: { chest: Waistcoat, loin: WaistcoatHem, away: WaistcoatBack, round: "loin", hem: 0.2 },
  hoodie: { chest: Hoodie, loin: HoodiePocket, away: Hood, hem: 0.5 },
  workwear: { chest: Workwear, round: "all", hem: 0.5 },
  sling: { chest: Sling, hem: 0.4 },
  dungarees: { chest: Bib, loin: BibSeat, round: "all", hem: 0.3 },
  planet: { chest: Planet, hem: 0.4 },
  sash: { chest: Sash, hem: 0.4 },
  tunic: { chest: Tunic, hem: 0.4 },
  jacket: { chest: Coat, hem: 0.7 },
  coat: { chest: Scarf, hem: 1.5 },
  blouse: { chest: Blouse, hem: 0.2 },
};
