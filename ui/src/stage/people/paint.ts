/** How a pigment looks in the light of a place; by day it is as it is. */
export type Paint = (pigment: string) => string;
