import { Pagination } from "@/components/ui/pagination";

export type PageLinksProps = {
  page: number;
  pageSize: number;
  total: number;
  /** "characters" */
  noun: string;
  hrefOf: (page: number) => string;
};

const grouped = new Intl.NumberFormat("en");

/** Where one is in a numbered list, and its neighbours; nothing when all of it is on one page. */
export function PageLinks({ page, pageSize, total, noun, hrefOf }: PageLinksProps) {
  if (total <= pageSize) return null;
  const last = Math.ceil(total / pageSize);
  const from = (page - 1) * pageSize + 1;
  const to = Math.min(total, page * pageSize);
  return (
    <Pagination
      className="mt-5"
      previousHref={page > 1 ? hrefOf(page - 1) : null}
      nextHref={page < last ? hrefOf(page + 1) : null}
      summary={`${grouped.format(from)} to ${grouped.format(to)} of ${grouped.format(total)} ${noun}`}
    />
  );
}
