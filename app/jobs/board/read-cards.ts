import type { JobStatus } from "@/lib/core/jobs/schema";
import type { JobCard } from "@/lib/server/jobs/board";

export type CardsPage = { cards: JobCard[]; nextCursor: string | null };

type Wanted = { after: string; signal?: undefined } | { count: number; signal: AbortSignal };

/**
 * The cards of a column behind a place, or its first ones. Null when the server does not answer or nobody wants to know any
 * more: scrolling asks again.
 */
export async function readCards(
  search: string,
  status: JobStatus,
  wanted: Wanted,
): Promise<CardsPage | null> {
  try {
    if ("after" in wanted) return await readPage(search, status, wanted.after);
    const cards: JobCard[] = [];
    let nextCursor: string | null = "";
    while (nextCursor !== null && cards.length < wanted.count) {
      const page: CardsPage = await readPage(search, status, nextCursor, wanted.signal);
      cards.push(...page.cards);
      nextCursor = page.nextCursor;
    }
    return { cards, nextCursor };
  } catch {
    return null;
  }
}

/** Cards a request; as many as the route gives at a time. */
const PAGE = 500;

async function readPage(search: string, status: JobStatus, after: string, signal?: AbortSignal) {
  const query = new URLSearchParams(search);
  query.set("status", status);
  query.set("after", after);
  query.set("limit", String(PAGE));
  const response = await fetch(`/api/jobs/cards?${query}`, { signal });
  if (!response.ok) throw new Error(`The cards could not be read (${response.status}).`);
  return (await response.json()) as CardsPage;
}
