/** The size of the stage, and of the picture. */
export const WIDTH = 1280;
export const HEIGHT = 720;
