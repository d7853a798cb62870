"use client";

import { Dices, Lock, LockOpen } from "lucide-react";
import { useRef } from "react";
import { useShortcut } from "@/components/shell/shortcut-registry";
import { CategoryDot } from "@/components/ui/category-dot";
import { ShortcutHint } from "@/components/ui/shortcut-keys";
import type { MixerPart } from "@/lib/core/mixer/parts";
import type { ShortcutId } from "@/lib/core/shortcuts/catalogue";
import { cn } from "@/lib/utils";

export type PartRowProps = {
  part: MixerPart;
  /** Its key, from 1; those beyond 9 have none. */
  number: number;
  isLocked: boolean;
  isFocused: boolean;
  onFocus: () => void;
  onToggleLock: () => void;
  onRoll: () => void;
};

const BUTTON =
  "grid size-8 shrink-0 place-items-center rounded-sm hover:bg-pressed hover:text-foreground [&_svg]:size-4";

/** One part of what was rolled: its lock, and a die that rolls it alone. */
export function PartRow({ part, number, isLocked, isFocused, onFocus, onToggleLock, onRoll }: PartRowProps) {
  const lock = useRef<HTMLButtonElement>(null);
  const { label, value, color } = part;
  const key = LOCK_KEYS[number - 1];
  const Icon = isLocked ? Lock : LockOpen;
  return (
    <li
      onFocus={onFocus}
      className={cn(
        "flex min-h-11 min-w-0 items-center gap-2 rounded-md border border-line-soft bg-raised/40 py-1 pr-1 pl-3",
        isFocused && "border-line-strong",
        isLocked && "border-primary/50 bg-primary-tint",
      )}
    >
      {key && (
        <LockKey
          shortcut={key}
          label={`Lock or free ${label.toLowerCase()}`}
          onPress={() => {
            onToggleLock();
            lock.current?.focus();
          }}
        />
      )}
      <span className="min-w-0 flex-1">
        <span className="flex items-center gap-1.5 text-xs text-dim">
          {color && <CategoryDot color={color} />}
          <span className="truncate">{label}</span>
        </span>
        <span className="block truncate font-medium" title={value.name}>
          {value.name}
        </span>
      </span>
      <button
        ref={lock}
        type="button"
        aria-pressed={isLocked}
        aria-label={`Lock ${label}: ${value.name}`}
        title={isLocked ? "Stays for the next roll" : "Rolled anew"}
        onClick={onToggleLock}
        className={cn(BUTTON, isLocked ? "text-primary-text" : "text-dim")}
      >
        <Icon aria-hidden />
      </button>
      <button
        type="button"
        aria-label={`Roll ${label} again`}
        title="Roll this alone"
        onClick={onRoll}
        className={cn(BUTTON, "text-dim")}
      >
        <Dices aria-hidden />
      </button>
    </li>
  );
}

const LOCK_KEYS = ([1, 2, 3, 4, 5, 6, 7, 8, 9] as const).map((number) => `lock-${number}` as const);

type LockKeyProps = { shortcut: ShortcutId; label: string; onPress: () => void };

function LockKey({ shortcut, label, onPress }: LockKeyProps) {
  useShortcut(shortcut, onPress, label);
  return <ShortcutHint shortcut={shortcut} className="text-faint max-sm:hidden" />;
}
