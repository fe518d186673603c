/** What hands do together: take and put down, hand over, lift a child and let it go. */
import type { Holds, Moment, Reaches } from "../people";
import type { Facing } from "../model";
import type { Item, Player, Scene } from "../scene";
import { actorIn, spotOfChild, spotsOfItem, type Lead } from "./spots";
import type { Step, Timetable, Turn } from "./timetable";

/** Somebody does something with a thing, or with a child. */
export interface Act {
  /** The id of the thing, or the role of the child. */
  readonly what: string;
  /** Who has a hand in it. */
  readonly who: readonly string[];
  /** When it changes hands. */
  readonly at: number;
  /** Where each of them leads which hand; who has no hand in it leads none. */
  readonly spots: ReadonlyMap<string, Lead>;
  /** A child is taken up or let down by arms that go with it all the way. */
  readonly is: "thing" | "lift" | "put";
}

/** How long a hand needs to get there, and back. */
const OUT = 620;
const BACK = 620;
/** How long a hand stays where it has taken hold or let go. */
const AFTER = 120;
/** What hands need of a beat. */
export const ACTING = OUT + AFTER + BACK;
/** How long after an act the same hands begin with the next. */
const NEXT = 760;
/** How long a thing is on its way from where it lay to the hand. */
export const FLIGHT = 280;
/** Poses that are kept while a hand is led somewhere; from others one comes back to standing or sitting first. */
const KEPT: ReadonlySet<Moment["pose"]> = new Set([
  "standing",
  "sitting",
  "crouching",
  "leaning",
  "turned-away",
  "carrying",
  "lying",
]);

/** Everything that changes hands in a scene, by what it is: first what is let go, then what is taken. */
export function actsOf(
  { items, players }: Scene,
  tables: readonly Timetable[],
  length: number,
): Map<string, Act> {
  const acts = new Map<string, Act>();
  const add = (act: Omit<Act, "at">): void => {
    const ready = tables.filter(({ player }) => act.who.includes(player.role)).map((table) => table.ready);
    const out = act.is === "lift" ? OUT + FLIGHT : OUT;
    const earlier = [...acts.values()].filter(({ who }) => who.some((role) => act.who.includes(role)));
    const free = Math.max(...ready.map((time) => time + out), ...earlier.map(({ at }) => at + NEXT));
    acts.set(act.what, { ...act, at: Math.min(free, length - AFTER - BACK) });
  };
  const moved = items.filter((item) => handsIn(item).length > 0);
  const [putDown, taken] = [true, false].map((isPut) =>
    moved.filter(({ to }) => (to.kind === "placed") === isPut),
  );
  const changed = players.filter(
    ({ from, to }) => from !== null && to !== null && from.carriedBy !== to.carriedBy,
  );
  const [down, up] = [true, false].map((isPut) =>
    changed.filter(({ to }) => (to?.carriedBy === null) === isPut),
  );
  down?.forEach((child) => {
    add(liftOf(child, players));
  });
  putDown?.forEach((item) => {
    add({ what: item.thing.id, who: handsIn(item), spots: spotsOfItem(item, players), is: "thing" });
  });
  up?.forEach((child) => {
    add(liftOf(child, players));
  });
  taken?.forEach((item) => {
    add({ what: item.thing.id, who: handsIn(item), spots: spotsOfItem(item, players), is: "thing" });
  });
  return acts;
}

/** Whether somebody does something with the hands in a scene. */
export function isBusy({ items, players }: Scene, role: string): boolean {
  return (
    items.some((item) => handsIn(item).includes(role)) ||
    players.some(
      ({ from, to }) =>
        from !== null &&
        to !== null &&
        from.carriedBy !== to.carriedBy &&
        (to.carriedBy ?? from.carriedBy) === role,
    )
  );
}

/** The postures that acts ask of somebody, laid between the others. */
export function withActs(table: Timetable, acts: ReadonlyMap<string, Act>): Timetable {
  const { role, from, to } = table.player;
  const lifted = acts.get(role);
  if (lifted !== undefined) {
    // Whoever is lifted lets it happen.
    const steps = table.steps.map((step) => ({ ...step, at: lifted.at - FLIGHT, over: FLIGHT * 2 }));
    return { ...table, steps };
  }
  const own = [...acts.values()].filter((act) => act.spots.has(role));
  const final = own.at(-1);
  if (final === undefined || (from ?? to) === null) {
    return table;
  }
  const last = to?.does ?? table.starts;
  const reaching = own.map((act, index): Step => {
    const reaches = act.spots.get(role)?.reaches ?? {};
    const done = own.slice(0, index).map((other) => other.spots.get(role)?.reaches ?? {});
    const holds = holdsAfter(done, table.starts.holds ?? {}, last.holds ?? {});
    const pose = KEPT.has(last.pose) ? last.pose : "standing";
    return { ...reachingSpan(act), does: { ...last, pose, holds, reaches } };
  });
  const back: Step = { ...returningSpan(final), does: last };
  return {
    ...table,
    steps: [...table.steps.filter(({ does }) => does !== last || table.walks.length > 0), ...reaching, back],
    turns: turnedTo(table, own),
  };
}

/** When hands go out: before a thing is taken; with a child that is let down. */
function reachingSpan({ at, is }: Act): Pick<Step, "at" | "over"> {
  return is === "put"
    ? { at: at - FLIGHT, over: FLIGHT * 2 }
    : { at: at - OUT - (is === "lift" ? FLIGHT : 0), over: OUT - 60 };
}

/** When they come back: with a child that is taken up. */
function returningSpan({ at, is }: Act): Pick<Step, "at" | "over"> {
  return is === "lift"
    ? { at: at - FLIGHT, over: BACK }
    : { at: at + AFTER + (is === "put" ? FLIGHT : 0), over: BACK };
}

/** Whoever takes or gives something looks there first, and only then the way of the script. */
function turnedTo(
  { player: { role, drawn }, turns, faces, ready }: Timetable,
  own: readonly Act[],
): readonly Turn[] {
  const kept = turns.filter(({ at }) => at <= ready);
  const result = [...kept];
  let facing = kept.at(-1)?.to ?? faces;
  const turn = (at: number, to: Facing): void => {
    if (to !== facing) {
      result.push({ at, to });
      facing = to;
    }
  };
  for (const act of own) {
    turn(reachingSpan(act).at + 60, act.spots.get(role)?.faces ?? facing);
  }
  const final = own.at(-1);
  const script = turns.at(-1)?.to ?? drawn.facing;
  turn(final === undefined ? ready : returningSpan(final).at + 160, script);
  return result;
}

/** A child goes from an arm, or onto one. */
function liftOf({ role, from, to }: Player, players: readonly Player[]): Omit<Act, "at"> {
  const by = to?.carriedBy ?? from?.carriedBy ?? role;
  const [carrier, child] = [actorIn(players, by), to?.carriedBy === null ? to : from];
  const spots = carrier === null || child === null ? [] : ([[by, spotOfChild(carrier, child)]] as const);
  return { what: role, who: [role, by], spots: new Map(spots), is: to?.carriedBy === null ? "put" : "lift" };
}

/** What hands hold once some of them have done what they do. */
function holdsAfter(done: readonly Reaches[], before: Holds, after: Holds): Holds {
  const has = (side: "near" | "far"): boolean => done.some((reaches) => reaches[side] !== undefined);
  return {
    ...before,
    near: (has("near") ? after : before).near ?? false,
    far: (has("far") ? after : before).far ?? false,
  };
}

function handsIn({ from, to }: Item): string[] {
  if (from === null) {
    return [];
  }
  const [before, after] = [from.kind === "held" ? from.role : null, to.kind === "held" ? to.role : null];
  if (before === after && from.kind === to.kind) {
    return [];
  }
  return [...new Set([before, after])].filter((role) => role !== null);
}
