"use client";

import { Pin } from "lucide-react";
import { usePathname } from "next/navigation";
import { activeHref, navigation } from "@/components/shell/navigation";
import { Link } from "@/components/ui/link";
import { cn } from "@/lib/utils";

/** A saved filter of the library that stands below it. */
export type PinnedFilter = { id: number; name: string; query: string };

export type NavigationLinksProps = {
  counts: Record<string, number>;
  pinned: PinnedFilter[];
  onNavigate?: () => void;
};

// One locale for server and browser, or the two would disagree while the page starts.
const grouped = new Intl.NumberFormat("en");

export function NavigationLinks({ counts, pinned, onNavigate }: NavigationLinksProps) {
  const active = activeHref(usePathname());
  return (
    <nav aria-label="Main" className="flex flex-col gap-4 md:short:gap-2">
      {navigation.map((group) => (
        <div key={group.label ?? "start"}>
          {group.label && (
            <h2 className="px-2 pb-1.5 md:short:pb-0.5 text-xs font-semibold tracking-wide text-faint">
              {group.label}
            </h2>
          )}
          <ul className="flex flex-col gap-px">
            {group.links.map((link) => (
              <li key={link.href}>
                <Link
                  href={link.href}
                  onClick={onNavigate}
                  aria-current={link.href === active ? "page" : undefined}
                  className={cn(
                    "flex h-7.5 items-center justify-between gap-2 rounded-sm px-2 transition-colors duration-100 md:short:h-6.5 pointer-coarse:h-10",
                    "text-dim hover:bg-raised/60 hover:text-foreground",
                    "aria-[current=page]:bg-raised aria-[current=page]:text-foreground",
                  )}
                >
                  <span className="truncate">{link.label}</span>
                  {link.count && counts[link.count] !== undefined && (
                    <span className="text-xs text-faint tabular-nums">
                      {grouped.format(counts[link.count] ?? 0)}
                    </span>
                  )}
                </Link>
              </li>
            ))}
            {group.label === "Media" && <PinnedFilters {...{ pinned, onNavigate }} />}
          </ul>
        </div>
      ))}
    </nav>
  );
}

function PinnedFilters({ pinned, onNavigate }: Pick<NavigationLinksProps, "pinned" | "onNavigate">) {
  return pinned.map(({ id, name, query }) => (
    <li key={id}>
      <Link
        href={`/media?${query}`}
        onClick={onNavigate}
        className="flex h-7.5 items-center gap-2 rounded-sm pr-2 pl-3.5 text-dim transition-colors duration-100 hover:bg-raised/60 hover:text-foreground md:short:h-6.5 pointer-coarse:h-10"
      >
        <Pin aria-hidden className="size-3 shrink-0 text-faint" />
        <span className="truncate">{name}</span>
      </Link>
    </li>
  ));
}
