import { BringOver } from "@/components/data/bring-over";
import { Link } from "@/components/ui/link";
import { Panel, PanelBody, PanelHeader } from "@/components/ui/panel";

/** For who moved to a new version in a new folder. */
export function BringPanel() {
  return (
    <Panel aria-labelledby="bring">
      <PanelHeader id="bring" title="From an older copy of this app" />
      <PanelBody className="grid justify-items-start gap-3">
        <p className="text-sm text-dim">
          Unzipped a new copy into a new folder? This takes everything from the old one in one step, with
          files, settings and trash. What is here becomes a backup. The Pipeline Manager in Python comes in by{" "}
          <Link href="/data/import" className="text-primary-text underline underline-offset-2">
            Import
          </Link>
          .
        </p>
        <BringOver />
      </PanelBody>
    </Panel>
  );
}
