/**
 * What is drawn during a beat: everybody who is on the stage before or after it, and every thing.
 *
 * A scene follows from two stages alone, the one before the beat and the one after it. It says who is drawn and
 * from where to where they go; when they do so is `motion`'s.
 */
import type { BeatView, FilmView, StageView, ThingView } from "./film";
import { layoutOf, type Actor, type Bubbled, type Camera, type Layout, type Placed } from "./layout";
import type { Air } from "./model";
import { timeOn, type PlaceId } from "./places";

/** Somebody in a beat. Who comes has no `from`, who goes has no `to`; somebody always has one of them. */
export interface Player {
  readonly role: string;
  readonly from: Actor | null;
  readonly to: Actor | null;
  /** The marks by which somebody comes and goes. */
  readonly by: { readonly enters: string | null; readonly leaves: string | null };
  /** How they are drawn while nothing moves them. */
  readonly drawn: Actor;
}

/** Where somebody has a thing: in a hand, on the back, on the lap. */
export type Side = "near" | "far" | "back" | "lap";

/** Where a thing is: lying, or with somebody. */
export type Whereabouts =
  | { readonly kind: "placed"; readonly placed: Placed }
  | { readonly kind: "held"; readonly role: string; readonly side: Side };

/** A thing in a beat. */
export interface Item {
  readonly thing: ThingView;
  readonly from: Whereabouts | null;
  readonly to: Whereabouts;
}

/** A bubble in a beat: one that comes, goes or stays. */
export interface Saying {
  readonly bubble: Bubbled;
  readonly before: boolean;
  readonly after: boolean;
}

/** What is drawn during a beat. */
export interface Scene {
  readonly place: PlaceId;
  readonly air: Air;
  /** The air before, where it changes within the place. */
  readonly airBefore: Air | null;
  /** The time before, where the clocks go on within the place. */
  readonly timeBefore: string | null;
  /** The stage before, where a cut leads away from it. */
  readonly past: Scene | null;
  /** Whether the film, or a part of it, begins here: whoever is within the place is there already. */
  readonly opens: boolean;
  readonly still: boolean;
  readonly players: readonly Player[];
  readonly items: readonly Item[];
  readonly sayings: readonly Saying[];
  readonly camera: { readonly from: Camera; readonly to: Camera };
}

/** The scene of a beat. */
export function sceneOf({ beats }: FilmView, index: number): Scene | null {
  const beat = beats[index];
  if (beat === undefined) {
    return null;
  }
  const previous = beats[index - 1];
  const continued = previous !== undefined && !beat.cut && previous.stage.place === beat.stage.place;
  const scene = between(continued ? previous.stage : null, beat);
  return continued || previous === undefined ? scene : { ...scene, past: atRest(previous.stage) };
}

/** A stage at which nothing happens. */
function atRest(stage: StageView): Scene {
  return between(stage, { caption: "", cut: false, still: true, enters: [], leaves: [], stage });
}

function between(before: StageView | null, { stage, still, enters, leaves }: BeatView): Scene {
  const [was, is] = [before === null ? null : layoutOf(before), layoutOf(stage)];
  return {
    place: stage.place,
    air: airOf(stage),
    // The clocks of both pictures go together, so that only one time is seen.
    airBefore: before === null || sameAir(before, stage) ? null : { ...airOf(before), clock: stage.clock },
    timeBefore: before === null || stage.clock === before.clock ? null : timeOn(before),
    past: null,
    opens: before === null,
    still,
    players: playersOf(was, is, (role) => ({
      enters: enters.find((other) => other.role === role)?.at ?? null,
      leaves: leaves.find((other) => other.role === role)?.by ?? null,
    })),
    items: itemsOf(was, is),
    sayings: sayingsOf(was, is),
    camera: { from: was?.camera ?? is.camera, to: is.camera },
  };
}

function airOf({ light, season, weather, clock = null }: Air): Air {
  return { light, season, weather, clock };
}

function sameAir(one: Air, other: Air): boolean {
  return one.light === other.light && one.season === other.season && one.weather === other.weather;
}

function playersOf(was: Layout | null, is: Layout, by: (role: string) => Player["by"]): Player[] {
  const find = (layout: Layout | null, role: string) =>
    layout?.actors.find((actor) => actor.role === role) ?? null;
  const roles = new Set([...is.actors, ...(was?.actors ?? [])].map(({ role }) => role));
  return [...roles].flatMap((role) => {
    const [from, to] = [find(was, role), find(is, role)];
    const drawn = to ?? from;
    return drawn === null ? [] : [{ role, from, to, by: by(role), drawn }];
  });
}

function itemsOf(was: Layout | null, is: Layout): Item[] {
  const before = was === null ? new Map<string, Item>() : heldAndPlaced(was);
  const after = heldAndPlaced(is);
  const gone = [...before.values()].filter(({ thing }) => !after.has(thing.id));
  return [
    ...[...after.values()].map((item) => ({ ...item, from: before.get(item.thing.id)?.to ?? null })),
    // What goes off the stage goes in the hand of the one who leaves.
    ...gone.filter(({ to }) => to.kind === "held").map((item) => ({ ...item, from: item.to })),
  ];
}

function heldAndPlaced({ actors, placed }: Layout): Map<string, Item> {
  const items = new Map<string, Item>();
  for (const { role, hands } of actors) {
    for (const side of ["far", "near"] as const) {
      const thing = hands[side];
      if (thing !== null) {
        items.set(thing.id, { thing, from: null, to: { kind: "held", role, side } });
      }
    }
    if (hands.worn !== null) {
      const { thing, on: side } = hands.worn;
      items.set(thing.id, { thing, from: null, to: { kind: "held", role, side } });
    }
  }
  for (const lying of placed) {
    items.set(lying.thing.id, { thing: lying.thing, from: null, to: { kind: "placed", placed: lying } });
  }
  return items;
}

function sayingsOf(was: Layout | null, is: Layout): Saying[] {
  const same = (one: Bubbled, other: Bubbled) => one.role === other.role && one.pictogram === other.pictogram;
  const before = was?.bubbles ?? [];
  return [
    ...before
      .filter((bubble) => !is.bubbles.some((other) => same(bubble, other)))
      .map((bubble) => ({ bubble, before: true, after: false })),
    ...is.bubbles.map((bubble) => ({
      bubble,
      before: before.some((other) => same(bubble, other)),
      after: true,
    })),
  ];
}

/** Whoever and whatever stands on the floor or lies on something, from the back to the front. */
export type Standing =
  | { readonly kind: "player"; readonly key: string; readonly player: Player }
  | { readonly kind: "item"; readonly key: string; readonly item: Item; readonly placed: Placed };

/** What a scene draws between the planes, in the order of drawing. */
export function standing({ players, items }: Scene): Standing[] {
  const people = players
    .filter(({ drawn }) => drawn.carriedBy === null)
    .map((player) => ({
      floor: player.drawn.at.y,
      is: { kind: "player", key: player.role, player } as const,
    }));
  const things = items.flatMap((item) =>
    item.to.kind === "placed"
      ? [
          {
            floor: item.to.placed.floor,
            is: { kind: "item", key: `thing ${item.thing.id}`, item, placed: item.to.placed } as const,
          },
        ]
      : [],
  );
  return [...people, ...things].sort((one, other) => one.floor - other.floor).map(({ is }) => is);
}
