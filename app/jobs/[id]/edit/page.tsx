import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { JobBuilder } from "@/components/jobs/builder/job-builder";
import { jobFormOf } from "@/components/jobs/builder/job-form-values";
import { PageHeader } from "@/components/ui/page-header";
import { formatJobCode } from "@/lib/core/jobs/job-code";
import { parseId } from "@/lib/core/schema/parse-id";
import { getJob, hasJob } from "@/lib/server/jobs/queries";

export async function generateMetadata({ params }: PageProps<"/jobs/[id]/edit">): Promise<Metadata> {
  const id = parseId((await params).id);
  return { title: id !== null && (await hasJob(id)) ? `Edit ${formatJobCode(id)}` : "Not found" };
}

export default async function EditJobPage({ params }: PageProps<"/jobs/[id]/edit">) {
  const id = parseId((await params).id) ?? notFound();
  const job = (await getJob(id)) ?? notFound();
  const code = formatJobCode(id);
  return (
    <>
      <PageHeader
        title={`Edit ${code}`}
        description="Nothing that was chosen is lost when the output type changes: what is no pick becomes an extra."
        breadcrumbs={[
          { label: "Render jobs", href: "/jobs" },
          { label: code, href: `/jobs/${id}` },
        ]}
      />
      <JobBuilder key={id} initial={jobFormOf(job)} jobId={id} draftName={`job ${id}`} />
    </>
  );
}
