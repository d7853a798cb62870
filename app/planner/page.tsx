import type { Metadata } from "next";
import { PageHeader } from "@/components/ui/page-header";
import { BatchMode } from "@/lib/core/batches/schema";
import { jobListDefaults } from "@/lib/core/jobs/list";
import { BuilderQuery } from "@/lib/core/jobs/prefill-address";
import { listRecentBatches } from "@/lib/server/batches/queries";
import { BatchList } from "./batch-list";
import { Planner } from "./planner";

export const metadata: Metadata = { title: "Batch planner" };

export default async function PlannerPage({ searchParams }: PageProps<"/planner">) {
  const params = await searchParams;
  const { characterId, outputTypeId, projectId, ingredientId } = BuilderQuery.parse(params);
  const mode = BatchMode.catch("fair").parse([params.mode].flat()[0]);
  const { batches, total } = await listRecentBatches();
  const first = { characterId, outputTypeId, projectId, ingredientIds: ingredientId, mode };
  return (
    <>
      <PageHeader
        title="Batch planner"
        description="Choose what to combine, see the batch and what it covers, then create all of its jobs at once."
      />
      <Planner
        key={JSON.stringify(first)}
        first={first}
        batchIds={batches.map(({ id }) => id)}
        allJobs={jobListDefaults}
      />
      {batches.length > 0 && <BatchList batches={batches} total={total} />}
    </>
  );
}
