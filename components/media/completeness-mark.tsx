import { ToneLabel } from "@/components/ui/status-dot";
import { type MetadataField, metadataFields } from "@/lib/core/media/completeness";

/** Whether metadata are ready to publish, in a list: "complete", or how many of its fields are. */
export function CompletenessMark({ missing }: { missing: readonly MetadataField[] }) {
  const count = metadataFields.length - missing.length;
  return (
    <ToneLabel tone={missing.length === 0 ? "complete" : "planned"}>
      {missing.length === 0 ? "Complete" : `${count} of ${metadataFields.length}`}
    </ToneLabel>
  );
}
