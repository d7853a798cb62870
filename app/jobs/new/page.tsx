import type { Metadata } from "next";
import { JobBuilder } from "@/components/jobs/builder/job-builder";
import { blankJobForm, type JobFormValues, jobFormOf } from "@/components/jobs/builder/job-form-values";
import { PageHeader } from "@/components/ui/page-header";
import { formatJobCode } from "@/lib/core/jobs/job-code";
import { BuilderQuery } from "@/lib/core/jobs/prefill-address";
import { getJob } from "@/lib/server/jobs/queries";

export const metadata: Metadata = { title: "Job builder" };

export default async function NewJobPage({ searchParams }: PageProps<"/jobs/new">) {
  const query = BuilderQuery.parse(await searchParams);
  const original = query.from === null ? null : await getJob(query.from);
  const initial = original ? copyOf(jobFormOf(original), query) : copyOf(blankJobForm, query);
  const address = JSON.stringify(query);
  return (
    <>
      <PageHeader
        title="Job builder"
        description={
          original
            ? `A copy of ${formatJobCode(original.id)}: change what should differ.`
            : "Choose one of each, and create. What you lock stays for the next job."
        }
      />
      <JobBuilder key={address} initial={initial} draftName={`new ${address}`} />
    </>
  );
}

/** What the address names wins over what is copied; a copy is still to be made. */
function copyOf(values: JobFormValues, query: BuilderQuery): JobFormValues {
  return {
    ...values,
    status: "planned",
    characterId: query.characterId ?? values.characterId,
    outputTypeId: query.outputTypeId ?? values.outputTypeId,
    ingredientIds: query.ingredientId.length > 0 ? query.ingredientId : values.ingredientIds,
    projectIds: query.projectId ? [query.projectId] : values.projectIds,
  };
}
