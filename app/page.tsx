import type { Metadata } from "next";
import { SampleStudioNote } from "@/components/demo/sample-studio-note";
import { FunnelBars } from "@/components/funnel/funnel-bars";
import { MixerPanel } from "@/components/mixer/mixer-panel";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeader } from "@/components/ui/page-header";
import { Panel, PanelHeader } from "@/components/ui/panel";
import { nextSteps } from "@/lib/core/dashboard/next-steps";
import { countJobsWaitingForFile, listRecentJobs, listRecentMedia } from "@/lib/server/dashboard/queries";
import { getSampleStudio } from "@/lib/server/demo/queries";
import { getFunnel, listOutputTypeFunnels } from "@/lib/server/funnel/queries";
import { getShell } from "@/lib/server/shell/queries";
import { describePipeline } from "./describe-pipeline";
import { FirstSteps } from "./first-steps";
import { OutputTypeFunnels } from "./output-type-funnels";
import { RecentJobs } from "./recent-jobs";
import { RecentMedia } from "./recent-media";

export const metadata: Metadata = { title: "Dashboard" };

export default async function DashboardPage() {
  const [funnel, byOutputType, waiting, jobs, media, { counts }, studio] = await Promise.all([
    getFunnel(),
    listOutputTypeFunnels(),
    countJobsWaitingForFile(),
    listRecentJobs(),
    listRecentMedia(),
    getShell(),
    getSampleStudio(),
  ]);
  const steps = nextSteps(counts);
  return (
    <>
      <PageHeader
        title="Dashboard"
        description={describePipeline(funnel, waiting)}
        actions={
          <ButtonLink href="/jobs/new" variant="primary" shortcut="new">
            Build a job
          </ButtonLink>
        }
      />
      <div className="grid gap-4">
        {studio && <SampleStudioNote studio={studio} />}
        {steps && <FirstSteps steps={steps} hasStudio={studio !== null} />}
        <Panel aria-labelledby="pipeline">
          <PanelHeader id="pipeline" title="Pipeline" aside="distinct combinations, all output types" />
          <FunnelBars {...funnel} />
          <OutputTypeFunnels funnels={byOutputType} unmapped={funnel.unmapped} />
        </Panel>
        <div className="grid items-start gap-4 min-[112rem]:grid-cols-2">
          {(counts.outputTypes ?? 0) > 0 && <MixerPanel />}
          <RecentJobs jobs={jobs} />
          <RecentMedia media={media} />
        </div>
      </div>
    </>
  );
}
