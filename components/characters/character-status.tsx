import { StatusDot } from "@/components/ui/status-dot";
import type { CharacterStatus } from "@/lib/core/characters/schema";
import { characterStatusLabels } from "@/lib/core/characters/status";
import { cn } from "@/lib/utils";

/** The status of a character: grey is an idea, teal takes part, a ring has left. */
export function CharacterStatusLabel({ status, className }: { status: CharacterStatus; className?: string }) {
  return (
    <span className={cn("inline-flex items-center gap-1.5 whitespace-nowrap text-dim", className)}>
      <StatusDot
        tone={status === "active" ? "rendered" : "planned"}
        className={status === "retired" ? "border-[1.5px] border-planned bg-transparent" : undefined}
      />
      {characterStatusLabels[status]}
    </span>
  );
}
