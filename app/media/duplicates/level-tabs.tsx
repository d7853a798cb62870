import { Link } from "@/components/ui/link";
import { levelLabels, type SimilarLevel, similarLevels } from "@/lib/core/media/similar/levels";

export type LevelTabsProps = {
  level: SimilarLevel;
  hrefOf: (level: SimilarLevel) => string;
  explanation: string;
};

/** How alike files must be, from the strictest on. */
export function LevelTabs({ level, hrefOf, explanation }: LevelTabsProps) {
  return (
    <div className="mb-4 flex flex-wrap items-center gap-x-3 gap-y-2">
      <nav
        aria-label="How alike"
        className="inline-flex max-w-full flex-wrap rounded-sm border border-line bg-raised p-px"
      >
        {similarLevels.map((one) => (
          <Link
            key={one}
            href={hrefOf(one)}
            scroll={false}
            aria-current={one === level ? "page" : undefined}
            className="inline-flex h-7 items-center rounded-xs px-2.5 text-dim hover:text-foreground aria-[current=page]:bg-pressed aria-[current=page]:font-medium aria-[current=page]:text-foreground"
          >
            {levelLabels[one]}
          </Link>
        ))}
      </nav>
      <p className="text-sm text-pretty text-dim">{explanation}</p>
    </div>
  );
}
