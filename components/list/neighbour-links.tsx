"use client";

import { ChevronLeft, ChevronRight, type LucideIcon } from "lucide-react";
import { useRouter } from "next/navigation";
import { leavePage } from "@/components/form/unsaved";
import { useShortcut } from "@/components/shell/shortcut-registry";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";

export type NeighbourLinksProps = {
  /** "character" */
  noun: string;
  /** Addresses in the list one came from; null at either end. */
  previousHref: string | null;
  nextHref: string | null;
};

/** From one record to the next in the list one came from, by the keys that move through the list itself. */
export function NeighbourLinks({ noun, previousHref, nextHref }: NeighbourLinksProps) {
  const router = useRouter();
  const go = (href: string | null) => href && leavePage(() => router.push(href));
  useShortcut("previous", () => go(previousHref), `Previous ${noun}`);
  useShortcut("next", () => go(nextHref), `Next ${noun}`);
  return (
    <div className="flex gap-1">
      <Step href={previousHref} label={`Previous ${noun}`} shortcut="previous" icon={ChevronLeft} />
      <Step href={nextHref} label={`Next ${noun}`} shortcut="next" icon={ChevronRight} />
    </div>
  );
}

type StepProps = { href: string | null; label: string; shortcut: "next" | "previous"; icon: LucideIcon };

function Step({ href, label, shortcut, icon: Icon }: StepProps) {
  if (href === null)
    return (
      <Button size="icon" aria-label={label} disabled>
        <Icon aria-hidden />
      </Button>
    );
  return (
    <ButtonLink href={href} className="px-2" aria-label={label} title={label} shortcut={shortcut}>
      <Icon aria-hidden />
    </ButtonLink>
  );
}
