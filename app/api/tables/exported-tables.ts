import type { DataColumn } from "@/components/data-table/data-column";
import { jobColumns } from "@/components/jobs/job-columns";
import { mediaColumns } from "@/components/media/media-columns";
import { tagColumns } from "@/components/tags/tag-columns";
import { JobListQuery, jobFilterOf } from "@/lib/core/jobs/list";
import type { CellText } from "@/lib/core/list/csv";
import type { SearchParams } from "@/lib/core/list/fields";
import { MediaLibraryQuery } from "@/lib/core/media/library-query";
import { TagListQuery } from "@/lib/core/tags/list";
import { pageOfJobs } from "@/lib/server/jobs/queries";
import { toJobRow } from "@/lib/server/jobs/summaries";
import { listAllMedia } from "@/lib/server/media/library";
import { listTags } from "@/lib/server/tags/queries";

type Export = { heads: string[]; rows: AsyncIterable<CellText[][]> };

/** Rows read at a time: a few milliseconds each, so that pages are served in between. */
const BATCH = 500;

/** The tables that can be had as a file, by the name of the table: given the parameters of the list's address. */
export const exportedTables: Record<string, (params: SearchParams, columns: string[]) => Export> = {
  jobs: (params, columns) => textOf(jobColumns, columns, jobsOf(JobListQuery.parse(params))),
  media: (params, columns) =>
    textOf(mediaColumns(""), columns, listAllMedia(MediaLibraryQuery.parse(params), BATCH)),
  tags: (params, columns) =>
    textOf(
      tagColumns,
      columns,
      pagesOf(TagListQuery.parse(params), async (query) => {
        const { tags, ...page } = await listTags(query);
        return { rows: tags, ...page };
      }),
    ),
};

function textOf<Row>(
  all: readonly DataColumn<Row>[],
  ids: readonly string[],
  batches: AsyncIterable<Row[]>,
): Export {
  const chosen = ids.flatMap((id) => all.find((column) => column.id === id) ?? []);
  const columns = chosen.length > 0 ? chosen : all;
  async function* rows() {
    for await (const batch of batches) yield batch.map((row) => columns.map(({ text }) => text(row)));
  }
  return { heads: columns.map(({ head }) => head), rows: rows() };
}

async function* jobsOf({ sort, ...query }: JobListQuery) {
  const filter = jobFilterOf({ sort, ...query });
  let after: string | undefined;
  do {
    const { jobs, nextCursor } = await pageOfJobs({ filter, sort, after, limit: BATCH });
    yield jobs.map(toJobRow);
    after = nextCursor ?? undefined;
  } while (after);
}

/** All pages of a numbered list. */
async function* pagesOf<Query extends { page: number }, Row>(
  query: Query,
  read: (query: Query) => Promise<{ rows: Row[]; total: number; pageSize: number }>,
): AsyncGenerator<Row[]> {
  for (let page = 1; ; page += 1) {
    const { rows, total, pageSize } = await read({ ...query, page });
    yield rows;
    if (page * pageSize >= total) return;
  }
}
