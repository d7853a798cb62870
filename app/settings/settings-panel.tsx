import type { ReactNode } from "react";
import { Panel, PanelBody, PanelHeader } from "@/components/ui/panel";

export type SettingsPanelProps = {
  /** The anchor. */
  id: string;
  title: string;
  /** One sentence below the title. */
  description: ReactNode;
  aside?: ReactNode;
  children: ReactNode;
};

/** A part of the settings, with an anchor that other pages link to. */
export function SettingsPanel({ id, title, description, aside, children }: SettingsPanelProps) {
  return (
    <Panel id={id} aria-labelledby={`${id}-title`} className="scroll-mt-16 md:scroll-mt-4">
      <PanelHeader id={`${id}-title`} title={title} aside={aside} />
      <p className="-mt-1 max-w-prose px-4 pb-3 text-dim">{description}</p>
      <PanelBody>{children}</PanelBody>
    </Panel>
  );
}
