/** The movements of people, with those whom they carry. */
import { PARTS, type Bone } from "../people";
import { rootOf } from "../layout";
import { FLIGHT, type Act } from "./acts";
import { between } from "./bones";
import { changed } from "./ease";
import type { Figure } from "./figure";
import { boneOf, inverse, matrixOf, within, type Matrix } from "./matrix";
import { partAt } from "./reach";
import type { Timetable } from "./timetable";
import { fadeOf, trackOf, type Track } from "./track";

/** Somebody through a beat, at all its times: on the stage, and within what draws them. */
export interface Body {
  readonly table: Timetable;
  readonly figures: readonly Figure[];
  /** Where they are on the stage. */
  readonly world: readonly Bone[];
  /** Where they are within the group that they are drawn in: the stage, or somebody's arm. */
  readonly own: readonly Bone[];
}

interface Moving {
  readonly table: Timetable;
  readonly at: readonly Figure[];
}

/** How long a child is on its way to an arm, or from it. */
const LIFT = FLIGHT * 2;

/** How long after the arms that rise with it. */
const FOLLOWS = 120;

/** Everybody's way over the stage; whoever is carried goes where the arm goes. */
export function embodied(
  moving: readonly Moving[],
  acts: ReadonlyMap<string, Act>,
  times: readonly number[],
): Body[] {
  return moving.map(({ table, at }) => {
    const { from, to, drawn, role } = table.player;
    const carrier = moving.find(
      (other) => other.table.player.role === (to?.carriedBy ?? from?.carriedBy ?? null),
    );
    const alone = at.map(({ root }) => root);
    if (carrier === undefined) {
      return { table, figures: at, world: alone, own: alone };
    }
    // Whoever is taken up stays on the floor until then; whoever is let down goes straight to where they will stand.
    const onFloor = from?.carriedBy === null ? from : to?.carriedBy === null ? to : null;
    const floor = onFloor === null || table.walks.length > 0 ? null : rootOf(onFloor);
    const arms = carrier.at.map(({ root, bones }) => partAt(root, bones, "carry"));
    const lifted = (time: number): number => {
      const act = acts.get(role);
      const follows = act?.is === "lift" ? FOLLOWS : 0;
      const moves = changed(time, (act?.at ?? 0) - LIFT / 2 + follows, LIFT);
      const [before, after] = [from?.carriedBy ?? null, (to ?? from)?.carriedBy ?? null];
      return from === null || (before !== null && after !== null) ? 1 : before === null ? moves : 1 - moves;
    };
    const world = times.map((time, index) => {
      const [arm, root] = [boneOf(arms[index] ?? matrixOf(drawnRoot)), floor ?? alone[index] ?? drawnRoot];
      const facing = Math.sign((arm.scaleX ?? 1) * (root.scaleX ?? 1));
      return between({ ...root, scaleX: (root.scaleX ?? 1) * facing }, arm, lifted(time));
    });
    const isNested = drawn.carriedBy !== null;
    const own = world.map((bone, index) => (isNested ? inArm(arms[index], bone) : bone));
    return { table, figures: at, world, own };
  });
}

/** Everything that moves in people, but for the straps of a rucksack: they go with it. */
export function personTracks(bodies: readonly Body[], times: readonly number[], length: number): Track[] {
  return bodies.flatMap(({ table, figures, own }) => {
    const of = `role:${table.player.role}`;
    const parts = PARTS.filter((part) => part !== "straps").flatMap((part) =>
      trackOf(
        of,
        part,
        figures.map(({ bones }, index) => ({ time: times[index] ?? 0, bone: bones[part] })),
        length,
      ),
    );
    const root = trackOf(
      of,
      "person",
      own.map((bone, index) => ({ time: times[index] ?? 0, bone })),
      length,
    );
    return [...fades(of, table, length), ...tuckedIn(of, table, length), ...root, ...parts];
  });
}

/** How long somebody who comes in at a door takes to be seen: nobody is a ghost. */
const SEEN = 110;

const drawnRoot: Bone = { x: 0, y: 0, angle: 0 };

function inArm(arm: Matrix | undefined, bone: Bone): Bone {
  return arm === undefined ? bone : boneOf(within(inverse(arm), matrixOf(bone)));
}

/** Who lies down pulls the quilt up last. */
function tuckedIn(of: string, { player: { from, to } }: Timetable, length: number): Track[] {
  const isNew = to?.does.pose === "lying" && from !== null && from.does.pose !== "lying";
  return isNew
    ? [
        fadeOf(
          of,
          "quilt",
          [
            [length * 0.55, 0],
            [length * 0.65, 1],
          ],
          length,
        ),
      ]
    : [];
}

/** Whoever comes or goes is seen from then, or until then. */
function fades(of: string, { player, shown, walks }: Timetable, length: number): Track[] {
  const { from, to } = player;
  if (from === null && shown.from > 0) {
    return [
      fadeOf(
        of,
        "figure",
        [
          [shown.from, 0],
          [shown.from + SEEN, 1],
        ],
        length,
      ),
    ];
  }
  if (to === null) {
    const end = walks.at(-1);
    const gone = shown.to === Infinity ? (end === undefined ? length * 0.3 : end.at + end.over) : shown.to;
    return [
      fadeOf(
        of,
        "figure",
        [
          [gone, 1],
          [gone + SEEN, 0],
        ],
        length,
      ),
    ];
  }
  return [];
}
