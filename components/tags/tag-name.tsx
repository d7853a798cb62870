"use client";

import dynamic from "next/dynamic";
import { useDialog } from "@/components/form/use-dialog";
import type { TagSummary } from "@/lib/server/tags/queries";

const RenameTag = dynamic(() => import("./rename-tag").then((module) => module.RenameTag), { ssr: false });

/** The name in its line; a click or Enter renames it. */
export function TagName({ tag }: { tag: TagSummary }) {
  const dialog = useDialog();
  return (
    <>
      <button
        type="button"
        data-row-link
        title="Rename"
        className="block max-w-full truncate text-left font-medium"
        onClick={dialog.open}
      >
        {tag.name}
      </button>
      {dialog.key > 0 && (
        <RenameTag key={dialog.key} tag={tag} isOpen={dialog.isOpen} onOpenChange={dialog.onOpenChange} />
      )}
    </>
  );
}
