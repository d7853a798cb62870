// The rule: on the board a job stands in the column of its status, in the order of the list; moving it takes it to its place in
// another column, and both columns' counts follow.

import type { JobSort } from "@/lib/core/jobs/list-words";
import { jobStatuses } from "@/lib/core/jobs/status";

type JobStatus = (typeof jobStatuses)[number];

/** What a column needs of a card: its id, and the value that the list is sorted by. */
type Placed = { id: number; sortValue: string | number };

export type BoardColumn<Card extends Placed> = {
  status: JobStatus;
  /** Cards of this column in all; null when the filter leaves this status out. */
  count: number | null;
  /** The first of them, in order. */
  cards: readonly Card[];
  /** Where the cards that are not here yet begin; null when all are here. */
  nextCursor: string | null;
};

export type BoardMove = { ids: readonly number[]; to: JobStatus };

/** The columns after a move; a card that is in its column already, or not on the board, stays as it is. */
export function moveCards<Card extends Placed>(
  columns: readonly BoardColumn<Card>[],
  { ids, to }: BoardMove,
  sort: JobSort,
): BoardColumn<Card>[] {
  const wanted = new Set(ids);
  const moved = columns
    .filter(({ status }) => status !== to)
    .flatMap(({ cards }) => cards.filter(({ id }) => wanted.has(id)));
  if (moved.length === 0) return [...columns];
  return columns.map((column) => {
    if (column.status === to) return withCards(column, moved, sort);
    const cards = column.cards.filter(({ id }) => !wanted.has(id));
    const gone = column.cards.length - cards.length;
    return gone === 0
      ? column
      : { ...column, cards, count: column.count === null ? null : column.count - gone };
  });
}

/** The status beside it in the order of the work, or null at either end. */
export function statusBeside(status: JobStatus, step: 1 | -1): JobStatus | null {
  return jobStatuses[jobStatuses.indexOf(status) + step] ?? null;
}

function withCards<Card extends Placed>(column: BoardColumn<Card>, added: Card[], sort: JobSort) {
  // A status that the filter leaves out shows nothing.
  if (column.count === null) return column;
  const cards = [...column.cards, ...added].sort(inOrder(sort));
  const last = column.cards.at(-1);
  // What belongs behind the last card that is here comes along with the rest.
  const shown =
    column.nextCursor === null || !last
      ? cards
      : cards.slice(0, cards.findIndex(({ id }) => id === last.id) + 1);
  return { ...column, cards: shown, count: column.count + added.length };
}

/** As SQLite compares: numbers as numbers, text by its bytes; the id decides among equals. */
function inOrder(sort: JobSort): (a: Placed, b: Placed) => number {
  const direction = sort.startsWith("-") ? -1 : 1;
  return (a, b) => {
    if (a.sortValue !== b.sortValue) return a.sortValue < b.sortValue ? -direction : direction;
    return (a.id - b.id) * direction;
  };
}
