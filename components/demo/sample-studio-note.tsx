import { RemoveSampleStudio } from "@/components/demo/remove-sample-studio";
import { Panel } from "@/components/ui/panel";
import type { SampleStudio } from "@/lib/server/demo/queries";

/** Says that what the pages show is made up, and how it goes again. */
export function SampleStudioNote({ studio }: { studio: SampleStudio }) {
  return (
    <Panel
      aria-labelledby="sample-studio"
      className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 px-4 py-3"
    >
      <div className="min-w-0">
        <h2 id="sample-studio" className="text-base">
          You are looking at the sample studio
        </h2>
        <p className="max-w-prose text-dim">
          {studio.holds}, all made up. Try anything; your own work stays when it goes.
        </p>
      </div>
      <RemoveSampleStudio isUsed={studio.isUsed} />
    </Panel>
  );
}
