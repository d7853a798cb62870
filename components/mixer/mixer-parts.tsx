"use client";

import { CircleAlert, Lock } from "lucide-react";
import { useShortcut } from "@/components/shell/shortcut-registry";
import { Button } from "@/components/ui/button";
import { lockedValue, lockNames } from "@/lib/core/mixer/parts";
import { cn } from "@/lib/utils";
import { PartRow } from "./part-row";
import type { Mixer } from "./use-mixer";

/** What was rolled, part by part, with what is locked; and why there is nothing when nothing was found. */
export function MixerParts({ mixer, className }: { mixer: Mixer; className?: string }) {
  const { parts, locks, focused } = mixer;
  const target = parts.some(({ id }) => id === focused) ? focused : parts[0]?.id;
  useShortcut("roll", () => void mixer.roll());
  useShortcut("roll-part", () => target !== undefined && void mixer.rollPart(target));
  useShortcut("lock-part", () => target !== undefined && mixer.toggleLock(target));
  const locked = lockNames(locks);
  return (
    <div className="flex flex-col gap-3">
      <div role="status" className="flex flex-col gap-1 empty:hidden">
        {mixer.notes.map((note) => (
          <p key={note} className="flex gap-2 text-in-progress">
            <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
            <span className="min-w-0 wrap-anywhere">{note}</span>
          </p>
        ))}
      </div>
      {parts.length > 0 && (
        <ul aria-label="Parts" className={cn("grid gap-2 sm:grid-cols-2", className)}>
          {parts.map((part, index) => (
            <PartRow
              key={part.id}
              part={part}
              number={index + 1}
              isLocked={lockedValue(locks, part.id)?.id === part.value.id}
              isFocused={part.id === target}
              onFocus={() => mixer.onFocus(part.id)}
              onToggleLock={() => mixer.toggleLock(part.id)}
              onRoll={() => void mixer.rollPart(part.id)}
            />
          ))}
        </ul>
      )}
      {locked.length > 0 && (
        <p className="flex flex-wrap items-center gap-2 text-sm text-dim">
          <Lock aria-hidden className="size-3.5 text-primary-text" />
          <span className="min-w-0 wrap-anywhere">Locked: {locked.join(", ")}</span>
          <Button size="sm" variant="ghost" onClick={mixer.unlock}>
            Free all
          </Button>
        </p>
      )}
    </div>
  );
}
