// The rule: what a browser is told of the Inbox, and how much of it at once.

/** Files that the browser is told of at once, the newest; the others follow as these are done. */
export const MOST_LISTED = 2_000;

/** Files that suggestions are asked for at once. */
export const SUGGESTED_AT_ONCE = 12;

/** What the browser knows of the Inbox: `folderOf[n]` is the place in `folders` of the n-th file's; −1 when it came without one. */
export type InboxList = { ids: number[]; folders: string[]; folderOf: number[] };
