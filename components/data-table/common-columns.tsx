import { SplashImage, type SplashImageProps } from "@/components/splash/splash-image";
import { Link } from "@/components/ui/link";
import { RelativeTime } from "@/components/ui/relative-time";
import { formatMoment } from "@/lib/core/text/format-moment";
import type { DataColumn, Window } from "./data-column";

// Columns and cells that several tables have.

/** The name of a record with its small picture: the link of its row. Sorted by `name`. */
export function pictureColumn<Row extends Named>(hrefOf: (id: number) => string): DataColumn<Row> {
  return {
    id: "name",
    head: "Name",
    isName: true,
    min: 140,
    sort: { first: "name", second: "-name" },
    text: ({ name }) => name,
    cell: ({ id, name, image }) => (
      <Link href={hrefOf(id)} data-row-link className="flex items-center gap-2.5 font-medium">
        <SplashImage image={image} name={name} sizes="28px" className="size-7 shrink-0 rounded-xs" />
        <span className={twoLinesOnPhone}>{name}</span>
      </Link>
    ),
  };
}

type Named = { id: number } & Pick<SplashImageProps, "name" | "image">;

/** For what names a row: on a phone the column is narrow, and one line would end in the middle of most names. */
export const twoLinesOnPhone = "block truncate max-sm:line-clamp-2 max-sm:whitespace-normal";

export function Ago({ at }: { at: Date }) {
  return (
    <span className="text-faint">
      <RelativeTime at={at} />
    </span>
  );
}

export function Dim({ children }: { children: string | null | undefined }) {
  return children && <span className="text-dim">{children}</span>;
}

export function Count({ children }: { children: number }) {
  return <span className="text-dim tabular-nums">{children.toLocaleString("en-US")}</span>;
}

/** A number of something, largest first when it is sorted by. */
export function countColumn<Row>(
  column: Pick<DataColumn<Row>, "id" | "head" | "from" | "width">,
  countOf: (row: Row) => number,
): DataColumn<Row> {
  return {
    ...column,
    align: "right",
    sort: { first: `-${column.id}`, second: column.id },
    text: countOf,
    cell: (row) => <Count>{countOf(row)}</Count>,
  };
}

/** How many jobs have it; sorted by `jobs`. */
export function jobsColumn<Row extends { jobCount: number }>(): DataColumn<Row> {
  return countColumn({ id: "jobs", head: "Jobs", from: "sm", width: 88 }, ({ jobCount }) => jobCount);
}

/** When records were made; sorted by `created`. */
export function createdColumn<Row extends { createdAt: Date }>(): DataColumn<Row> {
  return {
    id: "created",
    head: "Created",
    from: "md",
    width: 120,
    align: "right",
    sort: { first: "-created", second: "created" },
    text: ({ createdAt }) => formatMoment(createdAt),
    cell: ({ createdAt }) => <Ago at={createdAt} />,
  };
}

export function tagsColumn<Row extends { tags: string[] }>(from: Window): DataColumn<Row> {
  return {
    id: "tags",
    head: "Tags",
    from,
    width: "20%",
    text: ({ tags }) => tags.join(", "),
    cell: ({ tags }) => <Dim>{tags.join(", ")}</Dim>,
  };
}
