"use client";

import { TriangleAlert } from "lucide-react";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { Checkbox } from "@/components/ui/checkbox";
import { Panel } from "@/components/ui/panel";
import type { SimilarLevel } from "@/lib/core/media/similar/levels";
import { formatBytes } from "@/lib/core/text/format-bytes";
import type { ShownGroup } from "@/lib/server/media/duplicates/queries";
import { cn } from "@/lib/utils";
import { MemberTable } from "./member-table";
import { groupId } from "./use-groups";
import { useShownPlan } from "./use-shown-plan";

export type GroupCardProps = {
  group: ShownGroup;
  level: SimilarLevel;
  isCurrent: boolean;
  isSelected: boolean;
  isPending: boolean;
  /** What is kept instead of what the rules say. */
  chosen: number | null;
  compareHref: string;
  onCurrent: () => void;
  onSelect: () => void;
  onChoose: (id: number) => void;
  onKeep: () => void;
  onApart: () => void;
  onSkip: () => void;
};

/** Files of one group side by side, and what can be done with them. */
export function GroupCard(props: GroupCardProps) {
  const { group, isCurrent, isSelected, isPending, compareHref } = props;
  const { fateOf, goes } = useShownPlan(props);
  const { key, members, ids, plan, bytesWon } = group;
  const hintFor = <Id extends string>(id: Id) => (isCurrent ? id : undefined);
  return (
    <li>
      <Panel
        id={groupId(key)}
        aria-label={`Group of ${members[0]?.name}`}
        aria-current={isCurrent || undefined}
        onPointerDownCapture={props.onCurrent}
        onFocusCapture={props.onCurrent}
        className={cn("scroll-my-16", isCurrent && "border-primary")}
      >
        <header className="flex flex-wrap items-center gap-x-3 gap-y-2 px-4 pt-3">
          <Checkbox
            checked={isSelected}
            onChange={props.onSelect}
            aria-label={`Select the group of ${members[0]?.name}`}
          />
          <h2 className="text-base tabular-nums">
            {ids.length.toLocaleString("en-US")} files
            {bytesWon > 0 && (
              <span className="ml-2 font-normal text-dim">{formatBytes(bytesWon)} to be won</span>
            )}
          </h2>
          {plan.kept.length > 1 && (
            <p className="flex items-center gap-1.5 text-sm text-in-progress">
              <TriangleAlert aria-hidden className="size-3.5 shrink-0" />
              Files of {plan.kept.length} jobs: one is kept for each.
            </p>
          )}
          <div className="ml-auto flex flex-wrap gap-2">
            <ButtonLink href={compareHref} size="sm" shortcut={hintFor("compare-group")}>
              Compare
            </ButtonLink>
            <Button size="sm" shortcut={hintFor("skip-group")} onClick={props.onSkip}>
              Skip
            </Button>
            <Button size="sm" shortcut={hintFor("tell-apart")} isPending={isPending} onClick={props.onApart}>
              Not duplicates
            </Button>
            <Button
              size="sm"
              variant={isCurrent ? "primary" : "secondary"}
              shortcut={hintFor("keep-best")}
              disabled={goes === 0}
              onClick={props.onKeep}
            >
              Keep the best
            </Button>
          </div>
        </header>
        <MemberTable {...{ group, fateOf, isCurrent }} onChoose={props.onChoose} />
      </Panel>
    </li>
  );
}
