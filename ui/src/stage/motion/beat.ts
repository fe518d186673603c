import type { Scene } from "../scene";
import { actsOf, withActs } from "./acts";
import { cameraTracks } from "./camera";
import { changed } from "./ease";
import { figureOf } from "./figure";
import { itemTracks } from "./items";
import { lifeOf } from "./life";
import { embodied, personTracks } from "./people";
import { sayingTracks } from "./sayings";
import { clockTracks, doorTracks, sceneryTracks } from "./scenery";
import { timesOf } from "./times";
import { timetableOf } from "./timetable";
import type { Track } from "./track";
import { changeTracks, OPENING } from "./changes";

/** Which beat it is, and how long its stage moves, in milliseconds. */
export interface Beat {
  readonly index: number;
  readonly length: number;
}

/** Everything that moves in a beat. */
export function tracksOf(scene: Scene, { index, length }: Beat): Track[] {
  const begins = scene.opens ? OPENING : Math.min(0.06 * length, 350);
  const planned = scene.players.map((player) => timetableOf(scene, player, length, begins));
  const acts = actsOf(scene, planned, length);
  const tables = planned.map((table) => withActs(table, acts));
  const lives = tables.map(({ player }) => lifeOf(player.role, index, length, !scene.still));
  const felt = (time: number): number => changed(time, begins, length / 3 - begins);
  const times = timesOf(tables, lives, acts.values(), length);
  const figures = tables.flatMap((table, at) => {
    const life = lives[at];
    return life === undefined ? [] : [{ table, at: times.map(figureOf(table, life, felt)) }];
  });
  const bodies = embodied(figures, acts, times);
  return [
    ...personTracks(bodies, times, length),
    ...itemTracks(scene, bodies, acts, times, length),
    ...sayingTracks(scene, tables, length),
    ...doorTracks(tables, length),
    ...sceneryTracks(scene, length),
    ...clockTracks(scene, length),
    ...cameraTracks(scene, length),
    ...changeTracks(scene, length),
  ];
}
