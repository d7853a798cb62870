import { MediaThumb } from "@/components/media/media-thumb";
import { Badge } from "@/components/ui/badge";
import { Link } from "@/components/ui/link";
import { ShortcutHint } from "@/components/ui/shortcut-keys";
import type { ShownGroup } from "@/lib/server/media/duplicates/queries";
import type { DuplicateMember } from "@/lib/server/media/duplicates/read-members";
import { cn } from "@/lib/utils";
import { factRows } from "./fact-rows";
import type { Fate } from "./use-shown-plan";

export type MemberTableProps = {
  group: ShownGroup;
  fateOf: (id: number) => Fate;
  isCurrent: boolean;
  onChoose: (id: number) => void;
};

/** One column a file: its picture, whether it is kept, and its facts, of which those that differ are marked. */
export function MemberTable({ group, fateOf, isCurrent, onChoose }: MemberTableProps) {
  const { members: shown, ids, plan } = group;
  return (
    <div className="overflow-x-auto px-4 pt-2 pb-4">
      <table className="border-separate border-spacing-x-2 text-left text-sm">
        <thead>
          <tr>
            <th scope="col">
              <span className="sr-only">Fact</span>
            </th>
            {shown.map((member, index) => (
              <th key={member.id} scope="col" className="w-52 min-w-44 align-top font-normal">
                <MemberHead {...{ member, plan, isCurrent, index, onChoose }} fate={fateOf(member.id)} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {factRows(shown, group.distances).map(({ name, values, isDifferent }) => (
            <tr key={name} data-different={isDifferent || undefined}>
              <th
                scope="row"
                className={cn(
                  "pr-1 align-top font-normal whitespace-nowrap",
                  isDifferent ? "text-dim" : "text-faint",
                )}
              >
                {name}
                {isDifferent && <span className="sr-only"> (differs)</span>}
              </th>
              {shown.map(({ id }, index) => (
                <td key={id} className="max-w-52 align-top wrap-anywhere tabular-nums">
                  {isDifferent && values[index] ? (
                    <mark className="rounded-xs bg-in-progress/20 px-0.5 text-foreground">
                      {values[index]}
                    </mark>
                  ) : (
                    <span className="text-dim">{values[index] ?? "none"}</span>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {ids.length > shown.length && (
        <p className="mt-2 text-sm text-dim">
          And {(ids.length - shown.length).toLocaleString("en-US")} more, which count as well.
        </p>
      )}
    </div>
  );
}

type MemberHeadProps = Pick<MemberTableProps, "isCurrent" | "onChoose"> & {
  member: DuplicateMember;
  plan: ShownGroup["plan"];
  index: number;
  fate: Fate;
};

function MemberHead({ member: { id, name, file }, plan, index, fate, isCurrent, onChoose }: MemberHeadProps) {
  const isKept = fate === "kept";
  return (
    <div className="flex flex-col gap-1.5 pb-1">
      <button
        type="button"
        aria-pressed={isKept}
        aria-label={`Keep ${name}`}
        onClick={() => onChoose(id)}
        className={cn(
          "block w-full rounded-md outline-offset-2",
          isKept ? "ring-2 ring-complete" : "opacity-75 hover:opacity-100",
        )}
      >
        <MediaThumb {...{ id, file }} title={name} className="w-full" />
      </button>
      <span className="flex items-center gap-1.5">
        <Badge variant={FATES[fate].variant} title={fate === "stays" ? whyOf(plan, id) : undefined}>
          {FATES[fate].label}
        </Badge>
        {isCurrent && index < 9 && <ShortcutHint shortcut={`keep-${(index + 1) as 1}`} />}
      </span>
      <Link href={`/media/${id}`} className="truncate text-base font-medium hover:text-primary-text">
        {name}
      </Link>
    </div>
  );
}

const FATES = {
  kept: { label: "Kept", variant: "complete" },
  goes: { label: "Goes", variant: "failed" },
  stays: { label: "Stays", variant: "neutral" },
} as const;

function whyOf({ stays }: ShownGroup["plan"], id: number): string {
  return stays.find((one) => one.id === id)?.why === "distinct"
    ? "Said to be no duplicate of the kept one"
    : "Not alike enough to the kept one";
}
