/** The pigments of the places, which stand with all the other colours of the drawings. */
export * from "../art/places";
