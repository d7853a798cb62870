import { findingVariants } from "@/components/rules/finding-variants";
import { Badge } from "@/components/ui/badge";
import { Link } from "@/components/ui/link";
import { Panel, PanelHeader } from "@/components/ui/panel";
import { findingLabels } from "@/lib/core/rules/finding-kinds";
import type { DescribedFinding } from "@/lib/server/rules/book";

export type FindingsProps = { findings: DescribedFinding[]; total: number };

/** What is wrong with the rules, and which of them it is about. */
export function Findings({ findings, total }: FindingsProps) {
  if (total === 0) return null;
  const shown = findings.slice(0, SHOWN);
  return (
    <Panel aria-labelledby="findings" className="mb-4">
      <PanelHeader
        id="findings"
        title={total === 1 ? "1 finding" : `${total.toLocaleString("en-US")} findings`}
        aside={
          <Link href="/rules?finding=any" className="hover:text-foreground">
            All rules with one
          </Link>
        }
      />
      <ul className="divide-y divide-line-soft border-t border-line-soft">
        {shown.map(({ kind, sentence, lines }) => (
          <li
            key={`${kind} ${sentence} ${lines.map(({ id }) => id).join()}`}
            className="flex flex-wrap items-baseline gap-x-3 gap-y-1 px-4 py-2 md:flex-nowrap"
          >
            <span className="w-32 shrink-0">
              <Badge variant={findingVariants[kind]}>{findingLabels[kind]}</Badge>
            </span>
            <div className="min-w-0 flex-1 basis-full md:basis-0">
              <p className="wrap-anywhere">{sentence}</p>
              <ol className="text-sm text-dim">
                {lines.slice(0, SHOWN).map((line) => (
                  <li key={line.id} className="sm:truncate">
                    {line.sentence}
                  </li>
                ))}
                {lines.length > SHOWN && <li className="text-faint">and {lines.length - SHOWN} more</li>}
              </ol>
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** Findings, and rules of one, that are shown; the others are found by the filter. */
const SHOWN = 4;
