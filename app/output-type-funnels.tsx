import { Link } from "@/components/ui/link";
import { NOTHING } from "@/lib/core/combinations/bounds";
import { explainBounds, formatBounds } from "@/lib/core/text/format-bounds";
import { formatCount } from "@/lib/core/text/format-count";
import type { OutputTypeFunnel } from "@/lib/server/funnel/queries";

const STAGES = ["planned", "rendered", "imported", "complete"] as const;

/** The funnel by output type, each number leading to its jobs; below it the jobs that are outside of the funnel. */
export function OutputTypeFunnels({ funnels, unmapped }: { funnels: OutputTypeFunnel[]; unmapped: number }) {
  return (
    <>
      {funnels.length > 0 && (
        <section className="overflow-x-auto border-t border-line-soft" aria-label="By output type">
          <table className="w-full min-w-140 tabular-nums">
            <thead>
              <tr className="text-sm text-faint">
                <th className="h-8 px-4 text-left font-normal whitespace-nowrap">Output type</th>
                <th className="px-4 text-right font-normal">Possible</th>
                <th className="px-4 text-right font-normal">Planned</th>
                <th className="px-4 text-right font-normal">Rendered</th>
                <th className="px-4 text-right font-normal">Imported</th>
                <th className="px-4 text-right font-normal">Metadata complete</th>
              </tr>
            </thead>
            <tbody>
              {funnels.map((funnel) => (
                <Row key={funnel.id} funnel={funnel} />
              ))}
            </tbody>
          </table>
        </section>
      )}
      {unmapped > 0 && (
        <p className="border-t border-line-soft px-4 py-2.5 text-sm text-dim">
          <Link
            href="/jobs?stage=unmapped"
            className="underline decoration-line underline-offset-4 hover:text-foreground"
          >
            {unmapped === 1 ? "1 job is" : `${formatCount(unmapped)} jobs are`} outside of the funnel
          </Link>
          : a piece is missing, a rule is violated, or the character is retired.
        </p>
      )}
    </>
  );
}

function Row({ funnel }: { funnel: OutputTypeFunnel }) {
  const possible = funnel.possible ?? NOTHING;
  return (
    <tr className="border-t border-line-soft hover:bg-raised">
      <th className="h-8.5 px-4 text-left font-medium">
        <Link href={`/output-types/${funnel.id}`} className="hover:underline">
          {funnel.name}
        </Link>
        {funnel.emptyCategories.length > 0 && (
          <span className="ml-2 text-sm font-normal text-in-progress">
            nothing possible: {funnel.emptyCategories.join(", ")}{" "}
            {funnel.emptyCategories.length === 1 ? "is" : "are"} empty
          </span>
        )}
      </th>
      <td className="px-4 text-right" title={explainBounds(possible)}>
        {formatBounds(possible)}
      </td>
      {STAGES.map((stage) => (
        <td key={stage} className="px-4 text-right">
          <Link href={`/jobs?stage=${stage}&outputTypeId=${funnel.id}`} className="hover:underline">
            {formatCount(funnel[stage])}
          </Link>
        </td>
      ))}
    </tr>
  );
}
