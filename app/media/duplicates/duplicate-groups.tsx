"use client";

import { useRouter } from "next/navigation";
import { useAction } from "@/components/form/use-action";
import { useDialog } from "@/components/form/use-dialog";
import { Button } from "@/components/ui/button";
import { tellApart } from "@/lib/actions/duplicates";
import type { SimilarLevel } from "@/lib/core/media/similar/levels";
import type { ShownGroup } from "@/lib/server/media/duplicates/queries";
import { GroupCard } from "./group-card";
import { KeepDialog } from "./keep-dialog";
import { useDuplicateKeys } from "./use-duplicate-keys";
import { useGroups } from "./use-groups";

export type DuplicateGroupsProps = { level: SimilarLevel; groups: ShownGroup[] };

/** The groups of a page, settled one by one by mouse or keys, or several at once. */
export function DuplicateGroups({ level, groups }: DuplicateGroupsProps) {
  const router = useRouter();
  const keeping = useDialog();
  const state = useGroups(groups);
  const { current, selected, chosen } = state;
  const [run, isPending] = useAction(tellApart);
  /** Of what is selected, else of the group one is at. */
  const keys = selected.length > 0 ? selected : current ? [current.key] : [];
  const membersOf = (some: readonly ShownGroup[]) => some.map(({ ids }) => ids);
  const onApart = (some: readonly ShownGroup[]) =>
    void run({ groups: membersOf(some) }).then(({ ok }) => ok && state.clear());
  const compareHref = (group: ShownGroup) => {
    const kept = chosen[group.key] ?? group.plan.best;
    const other = group.members.find(({ id }) => id !== kept);
    return `/media/compare?a=${kept}&b=${other?.id}`;
  };
  const onKeep = (group: ShownGroup | null) => {
    if (group) state.goTo(group);
    keeping.open();
  };
  useDuplicateKeys({
    move: state.move,
    choose: (number) => {
      const member = current?.members[number - 1];
      if (current && member) state.choose(current.key, member.id);
    },
    select: () => current && state.toggle(current.key),
    keep: () => keys.length > 0 && keeping.open(),
    apart: () => onApart(groups.filter(({ key }) => keys.includes(key))),
    compare: () => current && router.push(compareHref(current)),
  });
  return (
    <>
      <ul aria-label="Groups" className="flex flex-col gap-4">
        {groups.map((group) => (
          <GroupCard
            key={group.key}
            {...{ group, level, isPending }}
            isCurrent={group.key === current?.key}
            isSelected={selected.includes(group.key)}
            chosen={chosen[group.key] ?? null}
            compareHref={compareHref(group)}
            onCurrent={() => state.goTo(group)}
            onSelect={() => state.toggle(group.key)}
            onChoose={(id) => state.choose(group.key, id)}
            onKeep={() => onKeep(group)}
            onApart={() => onApart([group])}
            onSkip={() => state.move(1)}
          />
        ))}
      </ul>
      {selected.length > 0 && (
        <div
          role="toolbar"
          aria-label="Selected groups"
          className="sticky bottom-3 z-20 mx-auto mt-4 flex w-fit flex-wrap items-center gap-2 rounded-md border border-line bg-panel px-3 py-2 shadow-float"
        >
          <span className="tabular-nums">
            {selected.length === 1 ? "1 group" : `${selected.length} groups`}
          </span>
          <Button size="sm" onClick={() => onKeep(null)}>
            Keep the best
          </Button>
          <Button
            size="sm"
            isPending={isPending}
            onClick={() => onApart(groups.filter(({ key }) => selected.includes(key)))}
          >
            Not duplicates
          </Button>
          <Button size="sm" variant="ghost" onClick={state.clear}>
            Clear
          </Button>
        </div>
      )}
      <KeepDialog
        key={keeping.key}
        question={{ level, keys, chosen }}
        isOpen={keeping.isOpen && keys.length > 0}
        onOpenChange={keeping.onOpenChange}
        onDone={state.clear}
      />
    </>
  );
}
