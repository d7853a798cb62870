import { localDay } from "@/lib/core/list/day-range";
import type { MediaLibraryQuery } from "@/lib/core/media/library-query";
import { db } from "../db";
import { Prisma } from "../generated/prisma/client";
import { remembered } from "../remembered";
import { countByMonth } from "./select-media-ids";

/** How many of what the search leaves came in each month of the person's own time, the newest first. */
export function listMonths(q: string): Promise<MediaMonth[]> {
  return remembered(`media months ${q}`, () => (q === "" ? countAllByMonth() : countByMonth(q)));
}

export type MediaMonth = { month: string; count: number };

/** Along the index of the moments: no row of the library is read. */
async function countAllByMonth(): Promise<MediaMonth[]> {
  const [span] = await db().$queryRaw<{ first: string | null; last: string | null }[]>`
    SELECT min(createdAt) AS first, max(createdAt) AS last FROM MediaAsset`;
  if (!span?.first || !span.last) return [];
  const months = JSON.stringify(monthsBetween(new Date(span.first), new Date(span.last)));
  const rows = await db().$queryRaw<{ month: string; count: bigint | number }[]>`
    SELECT value ->> 'month' AS month, count(*) AS count
    FROM json_each(${months}) CROSS JOIN MediaAsset m ON m.createdAt >= value ->> 'from' AND m.createdAt < value ->> 'to'
    GROUP BY key ORDER BY key DESC`;
  return rows.map(({ month, count }) => ({ month, count: Number(count) }));
}

/** The asset behind which a day begins in the list of the newest, or of the oldest; null where the list begins with it. */
export async function placeOfDay({ day, sort }: MediaLibraryQuery): Promise<number | null> {
  const midnight = new Date(`${day}T00:00:00`);
  if (sort !== "oldest") midnight.setDate(midnight.getDate() + 1);
  const [asset] = await db().$queryRaw<{ id: bigint | number }[]>(
    sort === "oldest"
      ? Prisma.sql`SELECT id FROM MediaAsset WHERE createdAt < ${midnight} ORDER BY createdAt DESC, id DESC LIMIT 1`
      : Prisma.sql`SELECT id FROM MediaAsset WHERE createdAt >= ${midnight} ORDER BY createdAt, id LIMIT 1`,
  );
  return asset ? Number(asset.id) : null;
}

/** With the moments at which they begin and end, as they are stored. */
function monthsBetween(first: Date, last: Date): { month: string; from: string; to: string }[] {
  const months = [];
  const at = new Date(first.getFullYear(), first.getMonth(), 1);
  while (at <= last) {
    const [month, from] = [localDay(at).slice(0, 7), stored(at)];
    at.setMonth(at.getMonth() + 1);
    months.push({ month, from, to: stored(at) });
  }
  return months;
}

function stored(moment: Date): string {
  return moment.toISOString().replace("Z", "+00:00");
}
