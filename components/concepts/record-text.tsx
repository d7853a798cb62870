import { Panel, PanelBody, PanelHeader } from "@/components/ui/panel";

/** What a person wrote about a record, under one heading for each text; nothing when there is none. */
export function RecordText({ texts }: { texts: readonly { title: string; text: string }[] }) {
  const written = texts.filter(({ text }) => text !== "");
  if (written.length === 0) return null;
  return (
    <Panel className="divide-y divide-line-soft">
      {written.map(({ title, text }) => (
        <div key={title}>
          <PanelHeader title={title} />
          <PanelBody>
            <p className="max-w-prose text-dim wrap-anywhere whitespace-pre-wrap">{text}</p>
          </PanelBody>
        </div>
      ))}
    </Panel>
  );
}
