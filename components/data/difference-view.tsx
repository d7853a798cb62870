import { type BackupDifference, describeCounts } from "@/lib/core/backups/contents.mjs";

/** What a restore would take away, bring back, and undo. */
export function DifferenceView({ lost, back, changes, latest }: BackupDifference) {
  const goes = describeCounts(lost);
  const comes = describeCounts(back);
  if (!goes && !comes && changes === 0) return <p>Nothing has changed since.</p>;
  return (
    <dl className="grid gap-3">
      {goes && (
        <div>
          <dt className="text-sm text-dim">Would be lost, because it came since</dt>
          <dd className="tabular-nums">{goes}</dd>
        </div>
      )}
      {comes && (
        <div>
          <dt className="text-sm text-dim">Would come back</dt>
          <dd className="tabular-nums">{comes}</dd>
        </div>
      )}
      {changes > 0 && (
        <div>
          <dt className="text-sm text-dim">
            {changes === 1
              ? "1 change since would be as if it had not been"
              : `${changes.toLocaleString("en-US")} changes since would be as if they had not been`}
          </dt>
          <dd>
            <ul className="list-disc pl-5">
              {latest.map(({ id, sentence }) => (
                <li key={id} className="wrap-anywhere">
                  {sentence}
                </li>
              ))}
            </ul>
          </dd>
        </div>
      )}
    </dl>
  );
}
