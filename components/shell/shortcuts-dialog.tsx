"use client";

import { navigation } from "@/components/shell/navigation";
import { listShortcuts } from "@/components/shell/shortcut-registry";
import { Dialog, DialogBody, DialogContent } from "@/components/ui/dialog";
import { Kbd } from "@/components/ui/kbd";

export type ShortcutsDialogProps = { isOpen: boolean; onOpenChange: (isOpen: boolean) => void };

type Line = { keys: string; label: string };

const general: Line[] = [
  { keys: "n", label: "New" },
  { keys: "/", label: "Search" },
  { keys: "?", label: "This list" },
  { keys: "Esc", label: "Back out" },
];

const pages: Line[] = navigation
  .flatMap((group) => group.links)
  .flatMap(({ key, label }) => (key ? [{ keys: `g ${key}`, label }] : []));

/** All that the keyboard can do on the page that is open. */
export function ShortcutsDialog({ isOpen, onOpenChange }: ShortcutsDialogProps) {
  return (
    <Dialog open={isOpen} onOpenChange={onOpenChange}>
      <DialogContent title="Keyboard shortcuts" size="md">
        <DialogBody className="grid gap-x-8 gap-y-5 sm:grid-cols-2">
          <Lines title="Everywhere" lines={general} />
          <Lines title="Go to" lines={pages} />
          <Lines title="On this page" lines={isOpen ? listShortcuts() : []} />
        </DialogBody>
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
          <div key={keys} className="flex min-h-7 items-center justify-between gap-3">
            <dt className="text-dim">{label}</dt>
            <dd className="flex gap-1">
              {keys.split(" ").map((key) => (
                <Kbd key={key}>{key.length === 1 ? key.toUpperCase() : key}</Kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
