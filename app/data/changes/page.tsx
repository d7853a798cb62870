import type { Metadata } from "next";
import { ChangeList } from "@/components/changes/change-list";
import { FilterSelect } from "@/components/ui/filter-select";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { Panel } from "@/components/ui/panel";
import { CHANGES_SHOWN, ChangeListQuery } from "@/lib/core/changes/list";
import { changeOriginLabels, changeOrigins } from "@/lib/core/changes/origins";
import { recordKinds, recordTables } from "@/lib/core/changes/record-kinds";
import { listHref } from "@/lib/core/list/list-href";
import { describeChange } from "@/lib/server/changes/describe-change";
import { listChanges, pageBefore } from "@/lib/server/changes/queries";
import { readRecordNames } from "@/lib/server/changes/record-names";
import { db } from "@/lib/server/db";
import { ChangeDetails } from "./change-details";
import { RecordChip } from "./record-chip";

export const metadata: Metadata = { title: "Changes" };

export default async function ChangesPage({ searchParams }: PageProps<"/data/changes">) {
  const { record, ...query } = ChangeListQuery.parse(await searchParams);
  const [{ changes, nextBefore }, description, name] = await Promise.all([
    listChanges({ ...query, record, limit: CHANGES_SHOWN }),
    query.open ? describeChange(query.open) : null,
    record && nameOf(record),
  ]);
  const [newest] = changes;
  const previousBefore =
    query.before && newest
      ? await pageBefore({ ...query, record, first: newest.id, limit: CHANGES_SHOWN })
      : null;
  const filters = { by: query.by, kind: query.kind, record: record && `${record.table}:${record.ids}` };
  const hrefAs = (more: { before?: number | null; open?: number | null }) =>
    listHref("/data/changes", { ...filters, before: query.before, ...more });
  return (
    <>
      <PageHeader
        title="Changes"
        description="What was changed, by whom and when. Each can be undone as long as nothing later depends on it; Ctrl Z takes back your newest one."
      />
      <div className="mb-3 flex flex-wrap items-center gap-2">
        <FilterSelect label="Who" param="by" options={ORIGINS} anyLabel="anybody" />
        <FilterSelect label="Kind" param="kind" options={KINDS} />
        {name && <RecordChip name={name} />}
      </div>
      <Panel>
        <ChangeList
          changes={changes}
          hrefOf={({ id }) => hrefAs({ open: query.open === id ? null : id })}
          open={query.open ? { id: query.open, content: <ChangeDetails description={description} /> } : null}
        />
        {(query.before || nextBefore) && (
          <Pagination
            className="border-t border-line-soft px-4 py-2"
            previousHref={query.before ? hrefAs({ before: previousBefore }) : null}
            nextHref={nextBefore ? hrefAs({ before: nextBefore }) : null}
          />
        )}
      </Panel>
    </>
  );
}

/** Of several that are one to a person, the first stands for all. */
async function nameOf({ table, ids }: NonNullable<ChangeListQuery["record"]>): Promise<string> {
  const [id = "", ...more] = ids;
  const name = (await readRecordNames(db(), [{ table, id }])).of({ table, id });
  return more.length > 0 ? `${name} and ${more.length.toLocaleString("en-US")} more` : name;
}

const ORIGINS = changeOrigins.map((value) => ({ value, label: changeOriginLabels[value] }));
const KINDS = recordTables.map((value) => ({ value, label: recordKinds[value].plural }));
