import { AddSampleStudio } from "@/components/demo/add-sample-studio";
import { RemoveSampleStudio } from "@/components/demo/remove-sample-studio";
import { Panel, PanelBody, PanelHeader } from "@/components/ui/panel";
import type { SampleStudio as Studio } from "@/lib/server/demo/queries";

/** Adds the sample studio or takes it away, also when the dashboard no longer offers it. */
export function SampleStudio({ studio }: { studio: Studio | null }) {
  return (
    <Panel aria-labelledby="sample-studio">
      <PanelHeader id="sample-studio" title="Sample studio" />
      <PanelBody className="grid justify-items-start gap-3">
        <p className="text-sm text-dim">
          {studio
            ? `${studio.holds}, all made up. Your own work stays when they go.`
            : "Made-up characters, jobs, pictures and clips, to try things out on. They go again in one click and never touch your own work."}
        </p>
        {studio ? <RemoveSampleStudio isUsed={studio.isUsed} /> : <AddSampleStudio />}
      </PanelBody>
    </Panel>
  );
}
