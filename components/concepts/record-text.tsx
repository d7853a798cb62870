import type { ReactNode } from "react";
import { Panel, PanelBody, PanelHeader } from "@/components/ui/panel";

export type WrittenText = {
  title: string;
  text: string;
  /** The same drawn, where it is more than plain text. */
  drawn?: ReactNode;
};

/** What a person wrote about a record, under one heading for each text; nothing when there is none. */
export function RecordText({ texts }: { texts: readonly WrittenText[] }) {
  const written = texts.filter(({ text }) => text !== "");
  if (written.length === 0) return null;
  return (
    <Panel className="divide-y divide-line-soft">
      {written.map(({ title, text, drawn }) => (
        <div key={title}>
          <PanelHeader title={title} />
          <PanelBody>
            {drawn ?? <p className="max-w-prose text-dim wrap-anywhere whitespace-pre-wrap">{text}</p>}
          </PanelBody>
        </div>
      ))}
    </Panel>
  );
}
