// The rule: how much of a review is asked for at once, and how much of a selection an address can hold.

/** A selection in an address; a longer one would not fit into it. */
export const MOST_IDS_IN_ADDRESS = 1_000;

/** Files that a page asks for at once. */
export const ITEMS_AT_ONCE = 50;
