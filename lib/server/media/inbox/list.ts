import { type InboxList, MOST_LISTED } from "@/lib/core/media/inbox/list";
import { folderOf } from "@/lib/core/media/suggest/folder-of";
import { db } from "../../db";

/** How many files wait for a job; kept by triggers. */
export async function countInbox(): Promise<number> {
  const counter = await db().counter.findUnique({ where: { name: "Inbox" } });
  return Number(counter?.value ?? 0);
}

/** The newest files that wait for a job, each with the folder it lies in or came from. */
export async function listInbox(): Promise<InboxList> {
  const rows = await db().$queryRaw<{ id: number | bigint; path: string | null }[]>`
    SELECT m.id, CASE WHEN f.place = 'linked' THEN f.path
      ELSE (SELECT path FROM IntakeFile WHERE id = (SELECT max(id) FROM IntakeFile WHERE fileId = f.id)) END AS path
    FROM MediaAsset m CROSS JOIN StoredFile f ON f.id = m.fileId
    WHERE m.jobId IS NULL AND m.fileId IS NOT NULL AND m.isWithoutJob = 0 ORDER BY m.id DESC LIMIT ${MOST_LISTED}`;
  const places = new Map<string, number>();
  const placeOf = (folder: string) => {
    const place = places.get(folder) ?? places.size;
    places.set(folder, place);
    return place;
  };
  const folders = rows.map(({ path }) => (path === null ? -1 : placeOf(folderOf(path))));
  return { ids: rows.map(({ id }) => Number(id)), folders: [...places.keys()], folderOf: folders };
}
