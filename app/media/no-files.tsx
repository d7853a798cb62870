import { Film } from "lucide-react";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { mediaTypesInWords } from "@/lib/core/media/file-types";
import { AddFirstFiles } from "./add-first-files";

/** The library before its first file. */
export function NoFiles() {
  return (
    <Panel>
      <EmptyState
        icon={Film}
        title="No files yet"
        description={`Drop finished pictures, clips or sounds anywhere on this page, paste them, or link files where they are. ${mediaTypesInWords}.`}
        action={<AddFirstFiles />}
      />
    </Panel>
  );
}
