import { Link } from "@/components/ui/link";
import type { ChangeDescription, TouchedRecord } from "@/lib/server/changes/describe-change";

/** What a change did: the first records field by field, and how many there are of each kind. */
export function ChangeDetails({ description }: { description: ChangeDescription | null }) {
  if (!description) return <p className="px-4 pb-3 text-sm text-faint">What it did is not kept any more.</p>;
  const { total, records, more } = description;
  return (
    <div className="grid gap-3 border-t border-line-soft bg-bg/40 px-4 py-3 text-sm">
      {records.length > 1 && <p className="text-dim">{total}</p>}
      {records.map((record) => (
        <Record key={record.key} record={record} />
      ))}
      {more > 0 && <p className="text-faint">And {more.toLocaleString("en-US")} more.</p>}
    </div>
  );
}

function Record({ record: { kind, name, href, verb, fields, parts } }: { record: TouchedRecord }) {
  return (
    <div>
      <p className="wrap-anywhere">
        {href ? (
          <Link href={href} className="font-medium hover:underline">
            {name}
          </Link>
        ) : (
          <span className="font-medium">{name}</span>
        )}{" "}
        <span className="text-dim">
          {kind} {verb}
          {parts.length > 0 && `, ${parts.join(", ")}`}
        </span>
      </p>
      {fields.length > 0 && (
        <dl className="mt-1 grid gap-x-3 gap-y-0.5 sm:grid-cols-[9rem_minmax(0,1fr)]">
          {fields.map(({ label, before, after }) => (
            <div key={label} className="contents">
              <dt className="text-faint">{label}</dt>
              <dd className="min-w-0 wrap-anywhere max-sm:pl-3">
                {verb !== "created" && (
                  <>
                    <del className="text-dim">{before || "nothing"}</del>{" "}
                    <span aria-hidden className="text-faint">
                      →
                    </span>
                    <span className="sr-only">became</span>{" "}
                  </>
                )}
                <ins className="no-underline">{after || "nothing"}</ins>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
