"use client";

import { useEffect, useState } from "react";
import { askServer } from "@/components/shell/ask-server";
import { joinWords } from "@/lib/core/changes/changed-fields";
import type { Selection } from "@/lib/core/list/selection";
import { metadataFields } from "@/lib/core/media/completeness";
import { mediaFieldLabels } from "@/lib/core/media/field-labels";
import type { MediaLibraryQuery } from "@/lib/core/media/library-query";
import type { MissingCounts } from "@/lib/server/media/batch/count-missing";

/** How many of the selection are ready to publish, and what the others lack. */
export function SelectionCompleteness({ selection }: { selection: Selection<MediaLibraryQuery> }) {
  const [counts, setCounts] = useState<MissingCounts | null>(null);
  const asked = JSON.stringify(selection);
  useEffect(() => {
    const leaving = new AbortController();
    const question = { body: JSON.parse(asked), signal: leaving.signal };
    // It is a hint; the edit itself says when the server does not answer.
    askServer<MissingCounts>("/api/media/completeness", question).then(setCounts, () => undefined);
    return () => leaving.abort();
  }, [asked]);
  return <p className="truncate text-sm text-faint">{counts && inWords(counts)}</p>;
}

function inWords(counts: MissingCounts): string {
  const number = (count: number) => count.toLocaleString("en-US");
  const lacking = metadataFields
    .filter((field) => counts[field] > 0)
    .map((field) => `${mediaFieldLabels[field]} (${number(counts[field])})`);
  const complete = `${number(counts.complete)} of ${number(counts.total)} complete`;
  return lacking.length === 0 ? complete : `${complete}; missing ${joinWords(lacking)}`;
}
