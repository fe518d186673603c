import type { PlaceRequest, PlacesView, PlaceView } from "../../src/generated/ipc";
import { HostError } from "../../src/platform/host";
import type { Notes } from "./notes";

/** A vault as it lies on a disk. */
export interface Kept {
  passphrase: string;
  /** The words of the recovery code, if there is one. */
  code: readonly string[] | null;
  notes: Notes;
}

/** A place, and the vault in it. */
export interface Spot extends Omit<PlaceView, "vault"> {
  kept: Kept | null;
}

const NO_NAME = { number: 0, medium: "", kept: null };

/** The computer, the stick with the program on it, and what else a test puts in. */
export class Disks {
  /** The place in use. */
  current: Spot;
  readonly #spots: Spot[];

  constructor() {
    this.current = {
      ...NO_NAME,
      id: 1,
      kind: "computer",
      number: 1,
      folder: "/home/alva/.local/share/lyktan",
    };
    this.#spots = [
      this.current,
      { ...NO_NAME, id: 2, kind: "beside-program", folder: "/media/alva/LYKTAN/lyktan" },
    ];
  }

  /** Puts a stick in. */
  insert(medium: string): Spot {
    const spot: Spot = {
      ...NO_NAME,
      id: this.#spots.length + 1,
      kind: "medium",
      medium,
      folder: `/media/alva/${medium}/lyktan`,
    };
    this.#spots.push(spot);
    return spot;
  }

  /** The place in use, as the screen sees it. */
  get view(): PlaceView {
    return viewOf(this.current);
  }

  /** All places, as the screen sees them. */
  get list(): PlacesView {
    return { current: this.current.id, places: this.#spots.map(viewOf) };
  }

  /** The place that is meant. Only folders below `/home` exist. */
  find(place: PlaceRequest): Spot {
    const known = this.#spots.find((spot) =>
      place.kind === "listed" ? spot.id === place.id : spot.folder === place.folder,
    );
    if (known !== undefined) {
      return known;
    }
    if (place.kind === "listed" || !place.folder.startsWith("/home/")) {
      throw new HostError("place-unknown");
    }
    const spot: Spot = { ...NO_NAME, id: this.#spots.length + 1, kind: "named", folder: place.folder };
    this.#spots.push(spot);
    return spot;
  }
}

function viewOf({ kept, ...place }: Spot): PlaceView {
  return { ...place, vault: kept !== null };
}
