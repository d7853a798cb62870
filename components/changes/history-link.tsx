import { History } from "lucide-react";
import { Link } from "@/components/ui/link";
import { historyHref, type RecordTable } from "@/lib/core/changes/record-kinds";

/** At the foot of a dialog about a record that has no page of its own: what was changed of it. */
export function HistoryLink({ table, ids }: { table: RecordTable; ids: readonly number[] }) {
  return (
    <Link
      href={historyHref(table, ...ids)}
      className="inline-flex min-h-8 items-center gap-2 text-dim hover:text-foreground"
    >
      <History aria-hidden className="size-4" />
      History
    </Link>
  );
}
