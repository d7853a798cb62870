import type { ReactNode } from "react";

/** Short facts about a record, one a line: what, and what it is. */
export function RecordFacts({ facts }: { facts: readonly { label: string; value: ReactNode }[] }) {
  return (
    <dl className="divide-y divide-line-soft">
      {facts.map(({ label, value }) => (
        <div key={label} className="flex min-h-9 items-center justify-between gap-4 py-1.5">
          <dt className="shrink-0 text-dim">{label}</dt>
          <dd className="min-w-0 text-right wrap-anywhere">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
