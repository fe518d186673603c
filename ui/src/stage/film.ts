/** A film as the program hands it over. */
import type * as wire from "../generated/ipc";

export type {
  BeatView,
  EnterView,
  FilmView,
  LeaveView,
  PersonView,
  StageView,
  ThingView,
} from "../generated/ipc";

/** The state in which a thing is drawn, where the film says one. */
export function stateOf(thing: wire.ThingView): string | undefined {
  return "state" in thing && typeof thing.state === "string" ? thing.state : undefined;
}
