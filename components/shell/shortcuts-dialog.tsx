"use client";

import { Settings2 } from "lucide-react";
import { listActiveShortcuts } from "@/components/shell/shortcut-registry";
import { ButtonLink } from "@/components/ui/button-link";
import { Dialog, DialogBody, DialogContent, DialogFooter } from "@/components/ui/dialog";
import { Kbd } from "@/components/ui/kbd";
import { useShortcutKeys } from "@/components/ui/shortcut-keys";
import { keyNames, shortcuts } from "@/lib/core/shortcuts/catalogue";

export type ShortcutsDialogProps = { isOpen: boolean; onOpenChange: (isOpen: boolean) => void };

type Line = { label: string; keys: string[] };

/** These have a modifier, or belong to what has the focus: they are the same for everybody. */
const FIXED: Line[] = [
  { label: "Search or jump to anything", keys: ["Ctrl K"] },
  { label: "Undo the newest change", keys: ["Ctrl Z"] },
  { label: "Redo", keys: ["Ctrl Shift Z"] },
  { label: "Save the form", keys: ["Ctrl Enter"] },
  { label: "Move a line up or down", keys: ["Alt ↑", "Alt ↓"] },
  { label: "To the notifications", keys: ["Alt T"] },
  { label: "Back out", keys: ["Esc"] },
];

/** All that the keyboard can do on the page that is open, with the keys that this person has chosen. */
export function ShortcutsDialog({ isOpen, onOpenChange }: ShortcutsDialogProps) {
  const findKeys = useShortcutKeys();
  const linesOf = (entries: readonly { id: (typeof shortcuts)[number]["id"]; label: string }[]) =>
    entries.flatMap(({ id, label }) => {
      const keys = findKeys(id);
      return keys === null ? [] : [{ label, keys: keyNames(keys) }];
    });
  const ofGroup = (group: string) => linesOf(shortcuts.filter((shortcut) => shortcut.group === group));
  const areOff = shortcuts.every(({ id }) => findKeys(id) === null);
  return (
    <Dialog open={isOpen} onOpenChange={onOpenChange}>
      <DialogContent
        title="Keyboard shortcuts"
        description={areOff ? "Single-key shortcuts are switched off in the settings." : undefined}
        size="lg"
      >
        {/* Longer than most windows are high: arrow keys scroll it. */}
        <DialogBody tabIndex={0} className="grid items-start gap-x-8 gap-y-5 sm:grid-cols-2">
          <Lines title="On this page" lines={isOpen ? linesOf(listActiveShortcuts()) : []} />
          <Lines title="Everywhere" lines={[...ofGroup("general"), ...FIXED]} />
          <Lines title="Go to" lines={ofGroup("go")} />
        </DialogBody>
        <DialogFooter>
          <ButtonLink href="/settings#shortcuts" onClick={() => onOpenChange(false)}>
            <Settings2 aria-hidden />
            Change them
          </ButtonLink>
        </DialogFooter>
      </DialogContent>
    </Dialog>
  );
}

function Lines({ title, lines }: { title: string; lines: Line[] }) {
  if (lines.length === 0) return null;
  return (
    <section>
      <h3 className="mb-1 text-sm text-faint">{title}</h3>
      <dl>
        {lines.map(({ keys, label }) => (
          <div key={`${label} ${keys}`} className="flex min-h-7 items-center justify-between gap-3">
            <dt className="text-dim">{label}</dt>
            <dd className="flex shrink-0 gap-1">
              {keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
