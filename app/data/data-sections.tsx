"use client";

import { usePathname } from "next/navigation";
import { Link } from "@/components/ui/link";
import { cn } from "@/lib/utils";

const SECTIONS = [
  { href: "/data", label: "Overview" },
  { href: "/data/import", label: "Import" },
  { href: "/data/backups", label: "Backups" },
  { href: "/data/trash", label: "Trash" },
  { href: "/data/changes", label: "Changes" },
  { href: "/data/check", label: "Check" },
] as const;

/** Leads to the pages of one's data; one line to swipe along in a narrow window. */
export function DataSections() {
  const path = usePathname();
  const isCurrent = (href: string) => path === href || (href !== "/data" && path.startsWith(`${href}/`));
  return (
    <nav
      aria-label="Your data"
      className="-mx-4 mb-4 overflow-x-auto border-b border-line-soft px-4 [scrollbar-width:none] md:-mx-7 md:px-7"
    >
      <ul className="-mx-2 flex w-max">
        {SECTIONS.map(({ href, label }) => (
          <li key={href}>
            <Link
              href={href}
              ref={isCurrent(href) ? swipeTo : undefined}
              aria-current={isCurrent(href) ? "page" : undefined}
              className={cn(
                "flex min-h-9 items-center border-b-2 border-transparent px-3 text-dim hover:text-foreground pointer-coarse:min-h-11",
                isCurrent(href) && "border-primary text-foreground",
              )}
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** What a narrow window would cut off. Sideways only: the page stays where it is. */
function swipeTo(link: HTMLAnchorElement | null): void {
  const line = link?.closest("nav");
  if (link && line) line.scrollLeft = link.offsetLeft + link.offsetWidth / 2 - line.clientWidth / 2;
}
