"use client";

import { useState } from "react";
import { CopyButton } from "@/components/ui/copy-button";
import { workflowOf } from "@/lib/core/generation/workflow";

/** The text or graph as found in the file, fetched when somebody asks for it: it can be larger than all of the page. */
export function FoundInFile({ mediaId, hasWorkflow }: { mediaId: number; hasWorkflow: boolean }) {
  const [raw, setRaw] = useState<string | null>(null);
  const read = () => readRaw(mediaId);
  const show = () => read().then(setRaw, () => setRaw("It could not be read. Close this and open it again."));
  return (
    <div className="relative">
      <div className="absolute top-0 right-0 flex gap-1">
        {hasWorkflow && (
          <CopyButton text={async () => workflowOf(await read()) ?? ""} label="workflow">
            Copy workflow
          </CopyButton>
        )}
        <CopyButton text={read} label="what was found in the file" />
      </div>
      <details onToggle={({ currentTarget }) => currentTarget.open && raw === null && show()}>
        <summary className="flex h-7 w-fit items-center rounded-xs text-dim hover:text-foreground">
          As found in the file
        </summary>
        <pre className="mt-2 max-h-96 overflow-auto rounded-sm border border-line-soft bg-field p-3 font-mono text-sm wrap-anywhere whitespace-pre-wrap text-dim">
          {raw === null ? "Reading…" : indented(raw)}
        </pre>
      </details>
    </div>
  );
}

async function readRaw(mediaId: number): Promise<string> {
  const response = await fetch(`/api/media/${mediaId}`);
  if (!response.ok) throw new Error(`The file's texts: ${response.status}`);
  const { generation } = (await response.json()) as { generation: { raw: string } | null };
  return generation?.raw ?? "";
}

/** A graph on one line is unreadable; what is no JSON stays as it is. */
function indented(raw: string): string {
  try {
    return JSON.stringify(JSON.parse(raw), null, 2);
  } catch {
    return raw;
  }
}
