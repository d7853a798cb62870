import { MarkedWords } from "@/components/ui/marked-words";
import { labelOf } from "@/lib/core/changes/field-changes";
import { diffWords, type WordRun } from "@/lib/core/text/word-diff";
import type { FieldOfBoth } from "@/lib/server/transfer/imports/list-records";

/** Field by field what stands here and in the file, with the words marked that the other lacks. */
export function Differences({ fields }: { fields: readonly FieldOfBoth[] }) {
  return (
    <dl className="grid gap-x-4 gap-y-1 text-sm max-sm:gap-y-0.5 sm:grid-cols-[8rem_minmax(0,1fr)_minmax(0,1fr)]">
      {fields.map(({ field, mine, theirs }) => {
        const { left, right } = diffWords(mine, theirs);
        return (
          <div key={field} className="contents">
            <dt className="text-dim first-letter:uppercase max-sm:mt-1.5">{labelOf(field)}</dt>
            <Side name="Mine" runs={left} />
            <Side name="Theirs" runs={right} />
          </div>
        );
      })}
    </dl>
  );
}

function Side({ name, runs }: { name: string; runs: readonly WordRun[] }) {
  return (
    <dd className="min-w-0 whitespace-pre-line wrap-anywhere max-sm:border-l-2 max-sm:border-line max-sm:pl-2">
      <span className="text-faint">{name}: </span>
      {runs.length > 0 ? <MarkedWords runs={runs} /> : <span className="text-faint">empty</span>}
    </dd>
  );
}
