import type { InboxList } from "@/lib/core/media/inbox/list";
import type { Assignment } from "./use-inbox";
import type { KnownSuggestions } from "./use-suggestions";

export type InboxGroups = {
  /** The folder of the file that is shown, and all that wait of it. */
  folder: { name: string; ids: number[] } | null;
  /** All whose first suggestion is that of the file that is shown, as far as they have been looked at, when there are others. */
  alike: { jobId: number; ids: number[] } | null;
  /** What can be assigned without looking: each job with the files that surely belong to it. */
  sure: Assignment[];
};

export function groupsOf(
  list: InboxList | null,
  waiting: readonly number[],
  shown: number | null,
  suggestions: KnownSuggestions,
): InboxGroups {
  const firstOf = (id: number) => suggestions.get(id)?.jobs[0];
  const jobId = firstOf(shown ?? 0)?.jobId;
  const alike = jobId === undefined ? [] : waiting.filter((id) => firstOf(id)?.jobId === jobId);
  const sure = new Map<number, number[]>();
  for (const id of waiting) {
    const first = firstOf(id);
    if (first?.strength === "sure") sure.set(first.jobId, [...(sure.get(first.jobId) ?? []), id]);
  }
  return {
    folder: folderOf(list, waiting, shown),
    alike: jobId !== undefined && alike.length > 1 ? { jobId, ids: alike } : null,
    sure: [...sure].map(([id, ids]) => ({ jobId: id, ids })),
  };
}

function folderOf(
  list: InboxList | null,
  waiting: readonly number[],
  shown: number | null,
): InboxGroups["folder"] {
  if (!list || shown === null) return null;
  const places = new Map(list.ids.map((id, index) => [id, list.folderOf[index] ?? -1]));
  const place = places.get(shown) ?? -1;
  const name = list.folders[place];
  return name === undefined ? null : { name, ids: waiting.filter((id) => places.get(id) === place) };
}
