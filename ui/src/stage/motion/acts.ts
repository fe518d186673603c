/** What hands do together: take and put down, hand over, lift a child and let it go. */
import type { Item, Scene } from "../scene";
import type { Step, Timetable } from "./timetable";

/** Somebody does something with a thing, or with a child. */
export interface Act {
  /** The id of the thing, or the role of the child. */
  readonly what: string;
  /** Who has a hand in it. */
  readonly who: readonly string[];
  /** When it changes hands. */
  readonly at: number;
  /** Who bends or kneels for it: all for what lies on the floor, the tall one before the small. */
  readonly low: ReadonlySet<string>;
}

/** Who is taller than that, beside the one whom they meet, kneels. */
const KNEELS = 0.76;
/** How long a hand needs to get there, and back. */
const OUT = 620;
const BACK = 620;
/** How long a thing is on its way from where it lay to the hand. */
export const FLIGHT = 280;

/** Everything that changes hands in a scene, by what it is. */
export function actsOf(scene: Scene, tables: readonly Timetable[], length: number): Map<string, Act> {
  const readyAt = (roles: readonly string[]): number =>
    Math.max(0, ...tables.filter(({ player }) => roles.includes(player.role)).map(({ ready }) => ready));
  const acts = new Map<string, Act>();
  const heightOf = (role: string): number =>
    scene.players.find((player) => player.role === role)?.drawn.build.body.height ?? 0;
  const add = (what: string, who: readonly string[], isLow: boolean): void => {
    const least = Math.min(...who.map(heightOf));
    const low = new Set(who.filter((role) => isLow || heightOf(role) * KNEELS > least));
    acts.set(what, { what, who, low, at: Math.min(readyAt(who) + OUT, length * 0.82) });
  };
  for (const item of scene.items) {
    const who = handsIn(item);
    if (who.length > 0) {
      add(item.thing.id, who, isLow(item));
    }
  }
  for (const { role, from, to } of scene.players) {
    const [before, after] = [from?.carriedBy ?? null, to?.carriedBy ?? null];
    if (from !== null && to !== null && before !== after) {
      add(role, [role, before ?? after ?? role], false);
    }
  }
  return acts;
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
  const own = [...acts.values()].filter((act) => act.who.includes(role));
  const [act] = own;
  if (act === undefined || (from ?? to) === null) {
    return table;
  }
  const last = to?.does ?? table.starts;
  const reaching: Step = {
    at: act.at - OUT,
    over: OUT - 60,
    does: { ...last, pose: act.low.has(role) ? "crouching" : "reaching", holds: table.starts.holds ?? {} },
  };
  const back: Step = { at: act.at + 120, over: BACK, does: last };
  return {
    ...table,
    steps: [...table.steps.filter(({ does }) => does !== last || table.walks.length > 0), reaching, back],
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

function isLow({ from, to }: Item): boolean {
  return [from, to].some((where) => where?.kind === "placed" && where.placed.at.y > where.placed.floor - 60);
}
