"use client";

import { File, X } from "lucide-react";
import { useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { formatBytes } from "@/lib/core/text/format-bytes";
import type { KeptFile } from "./store/database";
import { useDockStore } from "./use-dock";

/** What was dropped. The focus goes to the button that sends it, so that Enter is enough. */
export function StagedFiles({ files }: { files: readonly KeptFile[] }) {
  const store = useDockStore();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const owner = list.current?.ownerDocument;
    const isIdle =
      owner?.activeElement === owner?.body || owner?.activeElement?.matches("[role=tab], [data-job]");
    if (isIdle) owner?.querySelector<HTMLElement>("[data-submit]")?.focus();
  }, []);
  return (
    <ul ref={list} aria-label="Files to submit" className="flex flex-col gap-px">
      {files.map(({ id, name, size }) => (
        <li key={id} className="flex h-8 items-center gap-2 rounded-sm bg-raised pl-2">
          <File aria-hidden className="size-4 shrink-0 text-faint" />
          <span className="min-w-0 flex-1 truncate">{name}</span>
          <span className="shrink-0 text-faint text-sm">{formatBytes(size)}</span>
          <Button
            size="icon-sm"
            variant="ghost"
            aria-label={`Leave out ${name}`}
            onClick={() => void store.unstage(id)}
          >
            <X aria-hidden />
          </Button>
        </li>
      ))}
    </ul>
  );
}
