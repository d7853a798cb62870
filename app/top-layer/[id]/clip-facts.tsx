import { RecordFacts } from "@/components/concepts/record-facts";
import { Panel, PanelBody, PanelHeader } from "@/components/ui/panel";
import { RelativeTime } from "@/components/ui/relative-time";
import type { ClipFacts as Facts } from "@/lib/core/top-layer/gather";
import type { ClipRecord } from "@/lib/server/top-layer/record";

export type ClipFactsProps = { clip: ClipRecord; facts: Facts };

/** What its jobs bring along, counted, and how old it is. */
export function ClipFacts({ clip, facts }: ClipFactsProps) {
  const { characters, outputTypes, jobCount, mediaCount, tags, descriptions } = facts;
  const named = [
    { label: "Characters", value: characters.map(({ name }) => name).join(", ") },
    { label: "Output types", value: outputTypes.join(", ") },
  ];
  const counted = [
    { label: "Jobs", value: jobCount },
    { label: "Media", value: mediaCount },
    { label: "Tags of its media", value: tags.length },
    { label: "Descriptions of its media", value: descriptions.length },
  ];
  const shown = [
    ...named.filter(({ value }) => value !== ""),
    ...counted.map(({ label, value }) => ({ label, value: value.toLocaleString("en-US") })),
    { label: "Created", value: <RelativeTime at={clip.createdAt} /> },
    { label: "Changed", value: <RelativeTime at={clip.updatedAt} /> },
  ];
  return (
    <Panel aria-labelledby="facts">
      <PanelHeader id="facts" title="From its jobs" />
      <PanelBody className="tabular-nums">
        <RecordFacts facts={shown} />
      </PanelBody>
    </Panel>
  );
}
