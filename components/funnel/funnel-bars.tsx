import { Link } from "@/components/ui/link";
import { type Bounds, exactly, isExact } from "@/lib/core/combinations/bounds";
import { explainBounds, formatBounds } from "@/lib/core/text/format-bounds";
import { formatShare } from "@/lib/core/text/format-count";
import { cn } from "@/lib/utils";

export type FunnelBarsProps = {
  /** Null for a project, whose funnel starts at planned. */
  possible: Bounds | null;
  planned: number;
  rendered: number;
  imported: number;
  complete: number;
  /** What the links add to the job list: `outputTypeId=3`. */
  query?: string;
};

const STAGES = [
  { key: "planned", label: "planned", bar: "bg-planned" },
  { key: "rendered", label: "rendered", bar: "bg-rendered" },
  { key: "imported", label: "imported", bar: "bg-imported" },
  { key: "complete", label: "metadata complete", bar: "bg-complete" },
] as const;

/** The funnel: each stage's number, its share of the stage before it, and the way to the jobs behind it. */
export function FunnelBars({ possible, query, ...counts }: FunnelBarsProps) {
  let before = possible && isExact(possible) ? possible.atLeast : null;
  const stages = STAGES.map((stage) => {
    const count = BigInt(counts[stage.key]);
    const share = before === null ? null : { of: before, part: count };
    before = count;
    return { ...stage, count, share };
  });
  const widest = BigInt(counts.planned);
  return (
    <ol className="grid grid-cols-1 gap-x-6 gap-y-4 px-4 pt-2 pb-4 sm:grid-cols-[repeat(auto-fit,minmax(8rem,1fr))]">
      {possible !== null && (
        <Stage
          href="/output-types"
          label="possible"
          count={possible}
          bar="bg-primary"
          percent={possible.atMost > 0n ? 100 : 0}
          note={null}
        />
      )}
      {stages.map(({ key, label, bar, count, share }) => (
        <Stage
          key={key}
          href={`/jobs?stage=${key}${query ? `&${query}` : ""}`}
          label={label}
          count={exactly(count)}
          bar={bar}
          percent={widest === 0n ? 0 : Number((count * 1000n) / widest) / 10}
          note={share && share.of > 0n ? formatShare(share.part, share.of) : null}
        />
      ))}
    </ol>
  );
}

/** Characters that have room above their words in the large size, five stages side by side. */
const FITS = 13;

type StageProps = {
  href: string;
  label: string;
  count: Bounds;
  bar: string;
  percent: number;
  note: string | null;
};

/** Bars of the stages after "possible" are drawn against "planned": against a million possible ones they would all be hairs. */
function Stage({ href, label, count, bar, percent, note }: StageProps) {
  const told = formatBounds(count);
  return (
    <li className="min-w-0">
      <Link href={href} className="group block rounded-sm p-1.5 -m-1.5 hover:bg-raised">
        <span
          aria-hidden
          className="block h-4 overflow-hidden sm:h-8 rounded-xs bg-raised group-hover:bg-pressed"
        >
          <span className={cn("block h-full rounded-xs", bar)} style={{ width: `${percent}%` }} />
        </span>
        <span className="mt-2 flex flex-wrap items-baseline justify-between gap-x-3 sm:block">
          <span
            className={cn(
              "block font-semibold wrap-anywhere tabular-nums",
              told.length > FITS ? "text-lg leading-7" : "text-xl",
            )}
            title={explainBounds(count)}
          >
            {told}
          </span>
          <span className="block text-sm text-dim tabular-nums">
            {label}
            {note && ` · ${note}`}
          </span>
        </span>
      </Link>
    </li>
  );
}
