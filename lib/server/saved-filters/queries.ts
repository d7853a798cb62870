import { db } from "../db";

export type SavedFilterSummary = Awaited<ReturnType<typeof listSavedFilters>>[number];

/** In the person's order. */
export function listSavedFilters() {
  return db().savedFilter.findMany({
    orderBy: [{ position: "asc" }, { id: "asc" }],
    select: { id: true, name: true, query: true, isPinned: true },
  });
}

/** Those that stand in the navigation. */
export function listPinnedFilters() {
  return db().savedFilter.findMany({
    where: { isPinned: true },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    select: { id: true, name: true, query: true },
  });
}
