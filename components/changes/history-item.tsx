"use client";

import { History } from "lucide-react";
import { useRouter } from "next/navigation";
import { leavePage } from "@/components/form/unsaved";
import { DropdownMenuItem } from "@/components/ui/dropdown-menu";
import { historyHref, type RecordTable } from "@/lib/core/changes/record-kinds";

/** In the menu of a record that has no page of its own: what was changed of it. */
export function HistoryItem({ table, id }: { table: RecordTable; id: number }) {
  const router = useRouter();
  return (
    <DropdownMenuItem onSelect={() => leavePage(() => router.push(historyHref(table, id)))}>
      <History aria-hidden />
      History
    </DropdownMenuItem>
  );
}
