/** Pixels. Lines have one height; the head has two lines of names and the bars of each day. */
export const LINE = 28;
export const HEAD = 76;

/** Lines that are drawn beyond those in sight, in each direction. */
export const AHEAD = 12;
