import { Link } from "@/components/ui/link";
import type { DockSlot } from "@/lib/server/dock-slots/queries";
import { DockLinksForm } from "./dock-links-form";
import { SecondPortSwitch, type SecondPortSwitchProps } from "./second-port-switch";
import { SettingsPanel } from "./settings-panel";

export type DockSectionProps = SecondPortSwitchProps & { slots: DockSlot[] };

/** The links of the dock, and whether the predecessor's dock program is answered. */
export function DockSection({ slots, ...secondPort }: DockSectionProps) {
  return (
    <SettingsPanel
      id="dock"
      title="Dock"
      aside={
        <Link href="/data/changes?kind=DockSlot" className="hover:text-foreground">
          History of the links
        </Link>
      }
      description="Up to five links that the dock opens. A slot without label and address is empty."
    >
      <DockLinksForm slots={slots} />
      <SecondPortSwitch {...secondPort} />
    </SettingsPanel>
  );
}
