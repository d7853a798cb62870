"use client";

import { Lock, LockOpen } from "lucide-react";
import { createContext, use } from "react";
import { cn } from "@/lib/utils";
import type { Piece } from "./job-form-values";

type Locks = { locked: ReadonlySet<Piece>; onToggle: (piece: Piece) => void };

/** Null where there is no next job to keep anything for: while one is edited. */
export const LocksContext = createContext<Locks | null>(null);

/** Keeps a piece for the next job. */
export function LockToggle({ piece, label }: { piece: Piece; label: string }) {
  const locks = use(LocksContext);
  if (!locks) return null;
  const isLocked = locks.locked.has(piece);
  const Icon = isLocked ? Lock : LockOpen;
  return (
    <button
      type="button"
      aria-pressed={isLocked}
      aria-label={`Keep ${label} for the next job`}
      title={isLocked ? "Kept for the next job" : "Blank for the next job"}
      onClick={() => locks.onToggle(piece)}
      className={cn(
        "grid size-6 shrink-0 place-items-center rounded-xs hover:bg-raised hover:text-foreground pointer-coarse:size-8",
        isLocked ? "text-primary-text" : "text-faint",
      )}
    >
      <Icon aria-hidden className="size-3.5" />
    </button>
  );
}
