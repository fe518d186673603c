/**
 * What stands on the stage: the names and shapes that script, drawings and player share.
 *
 * The stage is 1280 × 720 units, with the origin at the upper left; the floor of most places lies near y = 600.
 * A stage is plain data. It is folded from the script in the program, one for every beat, so that the screen
 * never replays: what it draws between two beats follows from the two stages alone.
 */

/** What a person feels: brows, eyes, mouth, head and shoulders. */
export type Mood = "calm" | "glad" | "sad" | "worried" | "angry" | "tired" | "ashamed" | "hopeful";

/** What a person does with the body. */
export type Pose =
  | "standing"
  | "sitting"
  | "walking"
  | "crouching"
  | "hugging"
  | "carrying"
  | "turned-away"
  | "on-the-phone"
  | "lying"
  | "reaching"
  | "leaning"
  | "waving"
  | "covering-face"
  | "arms-crossed";

/** Which way a person looks: to the left or to the right of the stage, which is never mirrored. */
export type Facing = "left" | "right";

/** A named place on the floor of a backdrop. */
export interface Mark {
  /** Where the feet are. */
  readonly x: number;
  readonly y: number;
  /** How large a person is there: 1 in the near plane. */
  readonly scale: number;
  /** How high above the floor one sits there, in units at scale 1; none where nobody can sit. */
  readonly seat?: number;
  /** How high above the floor a thing lies there (a table, a shelf); 0 is the floor. */
  readonly top?: number;
}

/** How the light falls. */
export type Light = "day" | "evening" | "night";
/** What the window, or the open air, shows of the year. */
export type Season = "spring" | "summer" | "autumn" | "winter";
/** What falls from the sky. */
export type Weather = "clear" | "rain" | "snow" | "wind";

/** A moment of a place. */
export interface Air {
  readonly light: Light;
  readonly season: Season;
  readonly weather: Weather;
  /** The time on the clocks of the walls, as `18:30`; they go with the light where none is said. */
  readonly clock?: string | null;
}
