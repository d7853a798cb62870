import { StatusBar } from "@/components/jobs/status-bar";
import { Link } from "@/components/ui/link";
import { Panel } from "@/components/ui/panel";
import { StatusLabel } from "@/components/ui/status-dot";
import { jobStatuses } from "@/lib/core/jobs/status";
import { libraryHref } from "@/lib/core/media/search/address";
import type { getCharacterNumbers } from "@/lib/server/characters/work";

export type CharacterNumbersProps = {
  id: number;
  numbers: Awaited<ReturnType<typeof getCharacterNumbers>>;
};

const grouped = new Intl.NumberFormat("en");

/** How much was made with a character, and how far its jobs are. */
export function CharacterNumbers({ id, numbers }: CharacterNumbersProps) {
  const statuses = jobStatuses
    .map((status) => ({ status, count: numbers.jobsByStatus[status] ?? 0 }))
    .filter(({ count }) => count > 0);
  return (
    <Panel aria-label="Numbers" className="px-4 py-3.5">
      <dl className="grid grid-cols-2 gap-4 sm:grid-cols-4">
        <Figure
          label={numbers.jobs === 1 ? "job" : "jobs"}
          count={numbers.jobs}
          href={`/jobs?characterId=${id}`}
        />
        <Figure label="media" count={numbers.media} href={libraryHref({ character: id })} />
        <Figure label={numbers.prompts === 1 ? "prompt" : "prompts"} count={numbers.prompts} />
        <Figure label={numbers.rules === 1 ? "rule" : "rules"} count={numbers.rules} />
      </dl>
      {statuses.length > 0 && (
        <>
          <StatusBar byStatus={numbers.jobsByStatus} className="mt-4 h-1.5" />
          <ul aria-label="Jobs by status" className="mt-2.5 flex flex-wrap gap-x-5 gap-y-1 text-sm">
            {statuses.map(({ status, count }) => (
              <li key={status} className="inline-flex gap-1.5">
                <StatusLabel status={status} />
                <span className="tabular-nums">{grouped.format(count)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  );
}

function Figure({ label, count, href }: { label: string; count: number; href?: string }) {
  const number = <span className="block text-xl font-semibold tabular-nums">{grouped.format(count)}</span>;
  return (
    <div className="flex flex-col-reverse">
      <dt className="text-sm text-dim">{label}</dt>
      <dd>
        {href && count > 0 ? (
          <Link
            href={href}
            aria-label={`${grouped.format(count)} ${label}`}
            className="hover:text-primary-text"
          >
            {number}
          </Link>
        ) : (
          number
        )}
      </dd>
    </div>
  );
}
