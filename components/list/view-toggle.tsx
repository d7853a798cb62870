import { LayoutGrid, Rows3 } from "lucide-react";
import { Link } from "@/components/ui/link";

export type ViewToggleProps = { view: "gallery" | "table"; galleryHref: string; tableHref: string };

const LINK =
  "grid size-7 place-items-center rounded-xs text-faint hover:text-foreground aria-[current=true]:bg-pressed aria-[current=true]:text-foreground [&_svg]:size-4";

/** Switches a list between pictures and lines; which one it is stands in the address. */
export function ViewToggle({ view, galleryHref, tableHref }: ViewToggleProps) {
  return (
    <nav aria-label="View" className="inline-flex rounded-sm border border-line bg-raised p-px">
      <Link
        href={galleryHref}
        replace
        scroll={false}
        aria-label="Gallery"
        title="Gallery"
        aria-current={view === "gallery"}
        className={LINK}
      >
        <LayoutGrid aria-hidden />
      </Link>
      <Link
        href={tableHref}
        replace
        scroll={false}
        aria-label="Table"
        title="Table"
        aria-current={view === "table"}
        className={LINK}
      >
        <Rows3 aria-hidden />
      </Link>
    </nav>
  );
}
