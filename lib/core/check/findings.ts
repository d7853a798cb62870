// The rule: what a check finds has a kind; each says what it means, and either what its repair does or what a person can do.

import { z } from "zod";

export type FindingKind = keyof typeof findingKinds;

type Kind = {
  title: string;
  advice: string;
  /** What the repair of so many does; null when there is none. */
  repair: ((count: number) => string) | null;
};

const some = (count: number, singular: string, plural = `${singular}s`) =>
  `${count.toLocaleString("en-US")} ${count === 1 ? singular : plural}`;

/** In the order in which they matter. */
export const findingKinds = {
  "database-damaged": {
    title: "The database is damaged",
    advice: "Restore the newest good backup, on the page of the backups.",
    repair: null,
  },
  "reference-broken": {
    title: "Rows refer to what is not there",
    advice: "Restore a backup from before, or export the data and import it into a fresh folder.",
    repair: null,
  },
  "file-missing": {
    title: "Files of the library are not there",
    advice: "Locate the file on the page of its asset, or restore the data folder from a backup of yours.",
    repair: (count) =>
      `${some(count, "file")} will be marked as missing, so that searches and lists show it.`,
  },
  "file-misplaced": {
    title: "Files lie in another folder of the library than they should",
    advice: "They are moved to their places.",
    repair: (count) => `${some(count, "file")} will be moved to where the records say.`,
  },
  "file-changed": {
    title: "Files of the library have other contents than when they came in",
    advice:
      "Another program wrote into them, or the disk is failing. If you did not mean to, restore them from a backup of yours.",
    repair: (count) =>
      `${some(count, "file")} will be taken in again as they are now, with new facts and thumbnails.`,
  },
  "linked-missing": {
    title: "Files linked in place are not there",
    advice: "Locate them on the page of the folder or of the asset.",
    repair: (count) =>
      `${some(count, "file")} will be marked as missing, so that searches and lists show it.`,
  },
  "linked-changed": {
    title: "Files linked in place have changed",
    advice: "They are read again; they themselves are not touched.",
    repair: (count) => `${some(count, "file")} will be read again.`,
  },
  "linked-offline": {
    title: "Files linked in place cannot be reached",
    advice: "Their drive or folder is away. They are not missing, and come back with it.",
    repair: null,
  },
  "file-back": {
    title: "Files are marked as missing and are there",
    advice: "The mark is taken away.",
    repair: (count) => `${some(count, "mark")} will be taken away.`,
  },
  "file-unknown": {
    title: "Files in the library that no record knows",
    advice: "They were put there by hand, or are left of an older state of the database.",
    repair: (count) => `${some(count, "file")} will be taken in as media, in one change with Undo.`,
  },
  "picture-unknown": {
    title: "Pictures in the data folder that no record knows",
    advice: "Add the picture to its character, archetype or project again, or delete the file by hand.",
    repair: null,
  },
  "trash-unknown": {
    title: "Files in the trash folder that no record knows",
    advice:
      "They belong to nothing that can be restored in this database. Keep them if you mean to restore an earlier backup.",
    repair: (count) => `${some(count, "file")} will be deleted for good.`,
  },
  "incoming-leftover": {
    title: "Uploads that were cut off",
    advice: "They are parts of files that never came in whole.",
    repair: (count) => `${some(count, "file")} will be deleted.`,
  },
  "thumbnail-orphan": {
    title: "Thumbnails of no file",
    advice: "They only take space.",
    repair: (count) => `${some(count, "thumbnail")} will be deleted.`,
  },
  "thumbnail-stale": {
    title: "Thumbnails that are empty, cut off, or of a size that is not shown any more",
    advice: "Those that are needed are made anew when they are looked at.",
    repair: (count) => `${some(count, "thumbnail")} will be deleted, and made anew where they are needed.`,
  },
  "counter-wrong": {
    title: "Counts in the navigation are off",
    advice: "They are counted anew.",
    repair: (count) => `${some(count, "count")} will be set right.`,
  },
  "funnel-wrong": {
    title: "The funnel is not what jobs, media and rules say",
    advice: "It is worked out anew.",
    repair: (count) => `The funnel will be worked out anew, because of ${some(count, "job")}.`,
  },
  "search-wrong": {
    title: "The search does not know all of the library",
    advice: "What is missing is indexed.",
    repair: (count) => `${some(count, "entry", "entries")} of the search will be made anew.`,
  },
} satisfies Record<string, Kind>;

export const findingOrder = Object.keys(findingKinds) as FindingKind[];

export function kindOf(kind: FindingKind): Kind {
  return findingKinds[kind];
}

/** A kind as a request names it. */
export const FindingKind = z.enum(findingOrder);
