// The rule: every single-key shortcut has an id that stays and a default key; those that can be on one page together have
// different keys. `shortcutKeys` in the settings holds what a person changed.

export const shortcutGroups = {
  general: "Everywhere",
  go: "Go to",
  lists: "Lists and records",
  media: "Reviewing media",
  viewer: "Pictures and clips",
  inbox: "Inbox",
  duplicates: "Duplicates",
  builder: "Job builder",
  mixer: "Mixer",
  ingredients: "Ingredients",
  prompts: "Prompts",
  dock: "In the dock",
} as const;
export type ShortcutGroup = keyof typeof shortcutGroups;

const digits = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
const ratings = [1, 2, 3, 4, 5] as const;
const places = [1, 2, 3, 4, 5] as const;

/** `keys`: one key ("j"), or two in a row ("g c"), as `KeyboardEvent.key` says it. `repeats`: goes on while the key is held. */
export const shortcuts = [
  { id: "help", group: "general", keys: "?", label: "Show the shortcuts" },
  { id: "new", group: "general", keys: "n", label: "New" },
  { id: "search", group: "general", keys: "/", label: "Search the list" },
  { id: "go-dashboard", group: "go", keys: "g d", label: "Dashboard" },
  { id: "go-archetypes", group: "go", keys: "g a", label: "Archetypes" },
  { id: "go-characters", group: "go", keys: "g c", label: "Characters" },
  { id: "go-ingredients", group: "go", keys: "g i", label: "Ingredients" },
  { id: "go-rules", group: "go", keys: "g r", label: "Rules" },
  { id: "go-output-types", group: "go", keys: "g o", label: "Output types" },
  { id: "go-tags", group: "go", keys: "g t", label: "Tags" },
  { id: "go-builder", group: "go", keys: "g b", label: "Job builder" },
  { id: "go-mixer", group: "go", keys: "g x", label: "Mixer" },
  { id: "go-explorer", group: "go", keys: "g e", label: "Explorer" },
  { id: "go-planner", group: "go", keys: "g n", label: "Batch planner" },
  { id: "go-jobs", group: "go", keys: "g j", label: "Render jobs" },
  { id: "go-media", group: "go", keys: "g m", label: "Library" },
  { id: "go-inbox", group: "go", keys: "g u", label: "Inbox" },
  { id: "go-top-layer", group: "go", keys: "g l", label: "Top layer" },
  { id: "go-projects", group: "go", keys: "g p", label: "Projects" },
  { id: "go-journal", group: "go", keys: "g w", label: "Journal" },
  { id: "go-prompts", group: "go", keys: "g q", label: "Prompts" },
  { id: "go-timeline", group: "go", keys: "g h", label: "Timeline" },
  { id: "go-settings", group: "go", keys: "g s", label: "Settings" },
  { id: "next", group: "lists", keys: "j", label: "Next", repeats: true },
  { id: "previous", group: "lists", keys: "k", label: "Previous", repeats: true },
  { id: "select", group: "lists", keys: "x", label: "Select" },
  { id: "select-range", group: "lists", keys: "X", label: "Select up to here" },
  { id: "edit", group: "lists", keys: "e", label: "Edit" },
  { id: "approve", group: "media", keys: "a", label: "Approve" },
  { id: "reject", group: "media", keys: "r", label: "Reject" },
  { id: "unreview", group: "media", keys: "u", label: "Back to unreviewed" },
  { id: "rate-0", group: "media", keys: "0", label: "Take the rating away" },
  ...ratings.map((stars) => ({
    id: `rate-${stars}` as const,
    group: "media" as const,
    keys: String(stars),
    label: `Rate ${stars} of 5`,
  })),
  { id: "review", group: "media", keys: "v", label: "Review one by one" },
  { id: "compare", group: "media", keys: "c", label: "Compare two" },
  { id: "review-back", group: "media", keys: "b", label: "Take the last step back" },
  { id: "review-tag", group: "media", keys: "t", label: "Tag" },
  { id: "review-job", group: "media", keys: "J", label: "Assign to a job" },
  { id: "review-delete", group: "media", keys: "d", label: "Delete" },
  { id: "review-join", group: "media", keys: "N", label: "Add what is new to the review" },
  { id: "keep-left", group: "media", keys: "[", label: "Keep the left one, reject the right one" },
  { id: "keep-right", group: "media", keys: "]", label: "Keep the right one, reject the left one" },
  { id: "compare-mode", group: "media", keys: "w", label: "Another way to compare" },
  ...places.map((place) => ({
    id: `suggestion-${place}` as const,
    group: "inbox" as const,
    keys: String(place),
    label: `Assign to suggestion ${place}`,
  })),
  { id: "inbox-job", group: "inbox", keys: "J", label: "Assign to another job" },
  { id: "inbox-leave", group: "inbox", keys: "w", label: "Leave without a job" },
  { id: "inbox-folder", group: "inbox", keys: "F", label: "Select all of this folder" },
  { id: "inbox-alike", group: "inbox", keys: "A", label: "Select all with this suggestion" },
  { id: "inbox-delete", group: "inbox", keys: "d", label: "Delete" },
  { id: "inbox-back", group: "inbox", keys: "b", label: "Take the last step back" },
  { id: "zoom-in", group: "viewer", keys: "+", label: "Zoom in", repeats: true },
  { id: "zoom-out", group: "viewer", keys: "-", label: "Zoom out", repeats: true },
  { id: "zoom-toggle", group: "viewer", keys: "z", label: "Fit, or pixel by pixel" },
  { id: "full-window", group: "viewer", keys: "f", label: "Full screen, and back" },
  { id: "play", group: "viewer", keys: "p", label: "Play or pause" },
  { id: "frame-back", group: "viewer", keys: ",", label: "One frame back", repeats: true },
  { id: "frame-on", group: "viewer", keys: ".", label: "One frame on", repeats: true },
  { id: "mark-in", group: "viewer", keys: "i", label: "Mark the beginning of a part" },
  { id: "mark-out", group: "viewer", keys: "o", label: "Mark the end of a part" },
  { id: "loop", group: "viewer", keys: "l", label: "Repeat, or stop at the end" },
  { id: "mute", group: "viewer", keys: "m", label: "Sound on or off" },
  { id: "slower", group: "viewer", keys: "<", label: "Slower" },
  { id: "faster", group: "viewer", keys: ">", label: "Faster" },
  ...digits.map((number) => ({
    id: `keep-${number}` as const,
    group: "duplicates" as const,
    keys: String(number),
    label: `Keep number ${number} of the group`,
  })),
  { id: "keep-best", group: "duplicates", keys: "d", label: "Keep the best, delete the others" },
  { id: "tell-apart", group: "duplicates", keys: "t", label: "Not duplicates" },
  { id: "compare-group", group: "duplicates", keys: "c", label: "Compare the kept one with the next" },
  { id: "skip-group", group: "duplicates", keys: "s", label: "Skip the group" },
  ...digits.map((number) => ({
    id: `piece-${number}` as const,
    group: "builder" as const,
    keys: String(number),
    label: `Choose piece ${number}`,
  })),
  { id: "roll", group: "mixer", keys: "r", label: "Roll" },
  { id: "roll-part", group: "mixer", keys: "R", label: "Roll the focused part alone" },
  { id: "lock-part", group: "mixer", keys: "l", label: "Lock or free the focused part" },
  ...digits.map((number) => ({
    id: `lock-${number}` as const,
    group: "mixer" as const,
    keys: String(number),
    label: `Lock or free part ${number}`,
  })),
  { id: "create-rolled", group: "mixer", keys: "c", label: "Create the rolled jobs" },
  { id: "add-ingredient", group: "ingredients", keys: "a", label: "Add an ingredient to the category" },
  { id: "paste-ingredients", group: "ingredients", keys: "p", label: "Paste a list of ingredients" },
  { id: "prompt-copy", group: "prompts", keys: "c", label: "Copy the prompt" },
  { id: "prompt-copy-positive", group: "prompts", keys: "C", label: "Copy without the negative prompt" },
  { id: "prompt-done", group: "prompts", keys: "d", label: "Done" },
  { id: "prompt-flag", group: "prompts", keys: "f", label: "Flag" },
  { id: "prompt-reset", group: "prompts", keys: "r", label: "Reset to pending" },
  { id: "prompt-star", group: "prompts", keys: "s", label: "Star, or take the star away" },
  { id: "prompt-duplicate", group: "prompts", keys: "D", label: "Duplicate the prompt" },
  { id: "prompt-delete", group: "prompts", keys: "Delete", label: "Delete the prompt" },
  { id: "dock-jobs", group: "dock", keys: "1", label: "Jobs" },
  { id: "dock-prompts", group: "dock", keys: "2", label: "Prompts" },
  { id: "dock-submit", group: "dock", keys: "3", label: "Submit" },
  { id: "dock-links", group: "dock", keys: "4", label: "Links" },
  { id: "dock-start", group: "dock", keys: "s", label: "Start the selected job, or put it back" },
  { id: "dock-complete", group: "dock", keys: "m", label: "Mark the selected job complete" },
  { id: "dock-copy", group: "dock", keys: "c", label: "Copy the next prompt" },
  { id: "dock-done", group: "dock", keys: "d", label: "The prompt copied last is done" },
  { id: "dock-flag", group: "dock", keys: "f", label: "Flag the prompt copied last" },
  { id: "dock-files", group: "dock", keys: "o", label: "Choose files to submit" },
  { id: "dock-newest", group: "dock", keys: "w", label: "Submit the newest watched file, complete the job" },
  { id: "dock-pin", group: "dock", keys: "p", label: "Pin on top, or bring it back" },
] as const satisfies readonly {
  id: string;
  group: ShortcutGroup;
  keys: string;
  label: string;
  repeats?: true;
}[];

export type Shortcut = (typeof shortcuts)[number];
export type ShortcutId = Shortcut["id"];

/** What a person changed, by id: another key, or null for switched off. */
export type ShortcutKeys = { readonly [id: string]: string | null };

const byId = new Map<ShortcutId, Shortcut>(shortcuts.map((shortcut) => [shortcut.id, shortcut]));

export function getShortcut(id: ShortcutId): Shortcut {
  const shortcut = byId.get(id);
  if (!shortcut) throw new Error(`There is no shortcut ${id}.`);
  return shortcut;
}

/** Whether holding its key goes on doing it. */
export function isRepeating(id: ShortcutId): boolean {
  return "repeats" in getShortcut(id);
}

/** The keys of a shortcut; null while it is switched off. */
export function keysOf(id: ShortcutId, changed: ShortcutKeys): string | null {
  const own = changed[id];
  return own === undefined ? getShortcut(id).keys : own;
}

/** The shortcut that these keys belong to already on some page that has both, or null. */
export function findClash(id: ShortcutId, keys: string, changed: ShortcutKeys): Shortcut | null {
  const { group } = getShortcut(id);
  const clashing = shortcuts.find((other) => {
    if (other.id === id || !canMeet(group, other.group)) return false;
    const taken = keysOf(other.id, changed);
    return taken !== null && (taken === keys || begins(taken, keys) || begins(keys, taken));
  });
  return clashing ?? null;
}

/** "A", "Shift A", "Esc": the names of the keys, one after the other. */
export function keyNames(keys: string): string[] {
  return keys.split(" ").map((key) => {
    if (key === "Escape") return "Esc";
    if (key.length === 1 && key.toLowerCase() !== key.toUpperCase())
      return key === key.toLowerCase() ? key.toUpperCase() : `Shift ${key}`;
    return key;
  });
}

const EVERY_PAGE: readonly ShortcutGroup[] = ["general", "go", "lists"];
/** A file is looked at where it is reviewed, and where it gets its job. */
const TOGETHER: readonly (readonly ShortcutGroup[])[] = [
  ["media", "viewer"],
  ["inbox", "viewer"],
];

function canMeet(a: ShortcutGroup, b: ShortcutGroup): boolean {
  const areTogether = TOGETHER.some((groups) => groups.includes(a) && groups.includes(b));
  return a === b || areTogether || EVERY_PAGE.includes(a) || EVERY_PAGE.includes(b);
}

/** A first key that is a shortcut itself would never wait for the second. */
function begins(first: string, keys: string): boolean {
  return keys.startsWith(`${first} `);
}
