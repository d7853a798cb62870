import { BringOver } from "@/components/data/bring-over";
import { Panel, PanelBody, PanelHeader } from "@/components/ui/panel";

/** For who moved to a new version in a new folder. */
export function BringPanel() {
  return (
    <Panel aria-labelledby="bring">
      <PanelHeader id="bring" title="From an older copy of this app" />
      <PanelBody className="grid justify-items-start gap-3">
        <p className="text-sm text-dim">
          Takes everything from its folder in one step: records, files, settings and trash. What is here
          becomes a backup.
        </p>
        <BringOver />
      </PanelBody>
    </Panel>
  );
}
