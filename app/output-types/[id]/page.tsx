import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { HistoryPanel } from "@/components/changes/history-panel";
import { RecordColumns } from "@/components/concepts/record-columns";
import { RecordFacts } from "@/components/concepts/record-facts";
import { RecordText } from "@/components/concepts/record-text";
import { FunnelBars } from "@/components/funnel/funnel-bars";
import { JobLines } from "@/components/jobs/job-lines";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { Panel, PanelHeader } from "@/components/ui/panel";
import { anyJob } from "@/lib/core/jobs/list";
import { formatSpec } from "@/lib/core/output-types/format-spec";
import { OutputTypeListQuery, outputTypeSearch } from "@/lib/core/output-types/list";
import { parseId } from "@/lib/core/schema/parse-id";
import { listCategories } from "@/lib/server/categories/queries";
import { listChanges } from "@/lib/server/changes/queries";
import { getFunnel } from "@/lib/server/funnel/queries";
import { pageOfJobs } from "@/lib/server/jobs/queries";
import {
  getOutputType,
  getOutputTypeNeighbours,
  getOutputTypeNumbers,
} from "@/lib/server/output-types/queries";
import { OutputTypeActions } from "./output-type-actions";
import { outputTypeFacts } from "./output-type-facts";
import { RequiredCategories } from "./required-categories";

/** Its title and its page ask for the same. */
const readOutputType = cache(getOutputType);

export async function generateMetadata({ params }: PageProps<"/output-types/[id]">): Promise<Metadata> {
  const outputType = await readOutputType(parseId((await params).id) ?? 0);
  return { title: outputType?.name ?? "Not found" };
}

export default async function OutputTypePage({ params, searchParams }: PageProps<"/output-types/[id]">) {
  const id = parseId((await params).id) ?? notFound();
  const outputType = (await readOutputType(id)) ?? notFound();
  const query = OutputTypeListQuery.parse(await searchParams);
  const search = outputTypeSearch(query);
  const [neighbours, numbers, funnel, { jobs }, categories, { changes }] = await Promise.all([
    getOutputTypeNeighbours(id, query),
    getOutputTypeNumbers(id),
    getFunnel({ outputTypeId: id }),
    pageOfJobs({ filter: { ...anyJob, outputTypeId: id }, sort: "-id", limit: JOBS_SHOWN }),
    listCategories(),
    listChanges({ record: { table: "OutputType", id }, limit: 12 }),
  ]);
  const { name, description } = outputType;
  const allJobs = (
    <Link href={`/jobs?outputTypeId=${id}`} className="hover:text-foreground">
      All {numbers.jobs.toLocaleString("en-US")}
    </Link>
  );
  return (
    <>
      <PageHeader
        title={name}
        description={formatSpec(outputType)}
        breadcrumbs={[{ label: "Output types", href: `/output-types${search}` }]}
        actions={<OutputTypeActions {...{ outputType, categories, search, ...neighbours }} />}
      />
      <RecordColumns aside={<RecordFacts facts={outputTypeFacts(outputType, numbers)} />}>
        <Panel aria-labelledby="pipeline">
          <PanelHeader id="pipeline" title="Pipeline" aside="distinct combinations" />
          <FunnelBars {...funnel} query={`outputTypeId=${id}`} />
        </Panel>
        <RequiredCategories id={id} categories={outputType.categories} />
        <RecordText texts={[{ title: "Description", text: description }]} />
        <Panel aria-labelledby="output-type-jobs">
          <PanelHeader id="output-type-jobs" title="Recent jobs" aside={numbers.jobs > 0 && allJobs} />
          {jobs.length > 0 ? (
            <JobLines jobs={jobs} />
          ) : (
            <p className="px-4 pt-1 pb-4 text-dim">No job makes a {name} yet.</p>
          )}
        </Panel>
        <HistoryPanel record={{ table: "OutputType", id }} changes={changes} />
      </RecordColumns>
    </>
  );
}

/** Jobs shown here; the rest is a click away. */
const JOBS_SHOWN = 10;
