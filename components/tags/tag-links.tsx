import { Link } from "@/components/ui/link";
import { cn } from "@/lib/utils";

export type TagLinksProps = {
  tags: readonly string[] /** The list they filter: "/characters". */;
  href: string;
  className?: string;
};

/** A record's tags; each leads to everything of its kind with that tag. */
export function TagLinks({ tags, href, className }: TagLinksProps) {
  return (
    <ul aria-label="Tags" className={cn("flex flex-wrap gap-1", className)}>
      {tags.map((tag) => (
        <li key={tag} className="max-w-full">
          <Link
            href={`${href}?${new URLSearchParams({ tag })}`}
            className="inline-flex h-6 max-w-full items-center rounded-xs border border-line bg-raised px-1.5 text-sm text-dim hover:border-line-strong hover:text-foreground"
          >
            <span className="truncate">{tag}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
