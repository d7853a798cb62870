import {
  createdColumn,
  Dim,
  jobsColumn,
  tagsColumn,
  twoLinesOnPhone,
} from "@/components/data-table/common-columns";
import type { DataColumn } from "@/components/data-table/data-column";
import { CompletenessMark } from "@/components/media/completeness-mark";
import { MediaThumb } from "@/components/media/media-thumb";
import { Link } from "@/components/ui/link";
import { describeMissing } from "@/lib/core/media/field-labels";
import type { ClipSummary } from "@/lib/server/top-layer/queries";

/** @param search the filters of the list, which a clip's page keeps: `?file=with`, or empty */
export function clipColumns(search: string): DataColumn<ClipSummary>[] {
  return [
    {
      id: "name",
      head: "Title",
      isName: true,
      min: 140,
      sort: { first: "name", second: "-name" },
      text: ({ name }) => name,
      cell: ({ id, name, file }) => (
        <Link
          href={`/top-layer/${id}${search}`}
          data-row-link
          className="flex items-center gap-2.5 font-medium"
        >
          <MediaThumb
            id={id}
            of="top-layer"
            file={file && { ...file, seconds: null }}
            title=""
            className="h-7 shrink-0 rounded-xs [&_svg]:size-4"
          />
          <span className={twoLinesOnPhone}>{name}</span>
        </Link>
      ),
    },
    {
      id: "metadata",
      head: "Metadata",
      width: 124,
      text: ({ missing }) => describeMissing(missing),
      cell: ({ missing }) => <CompletenessMark missing={missing} />,
    },
    {
      id: "characters",
      head: "Characters",
      from: "md",
      width: "20%",
      text: ({ characters }) => characters.join(", "),
      cell: ({ characters }) => <Dim>{characters.join(", ")}</Dim>,
    },
    tagsColumn("lg"),
    jobsColumn(),
    createdColumn(),
  ];
}
