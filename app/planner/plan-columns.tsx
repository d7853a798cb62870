"use client";

import { Lock, RefreshCw, X } from "lucide-react";
import { createContext, useContext } from "react";
import type { DataColumn } from "@/components/data-table/data-column";
import type { PieceOptions } from "@/components/jobs/builder/use-job-pieces";
import { OrderButtons } from "@/components/list/order-buttons";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { cn } from "@/lib/utils";
import type { PlanRow } from "./plan-draft";
import type { PlannerState } from "./use-planner";

/** A row with its names. */
export type PlanLine = {
  id: number;
  place: number;
  count: number;
  title: string;
  character: string;
  picks: string;
  outputType: string;
  isTried: boolean;
  isKept: boolean;
};

export function linesOf(rows: readonly PlanRow[], options: PieceOptions): PlanLine[] {
  const nameIn = (list: readonly { id: number; name: string }[]) => {
    const names = new Map(list.map(({ id, name }) => [id, name]));
    return (id: number) => names.get(id) ?? "one that is gone";
  };
  const character = nameIn(options.characters);
  const ingredient = nameIn(options.ingredients);
  const outputType = nameIn(options.outputTypes);
  return rows.map((row, index) => {
    const picks = row.ingredientIds.map(ingredient).join(", ");
    return {
      id: row.id,
      place: index + 1,
      count: rows.length,
      character: character(row.characterId),
      picks,
      outputType: outputType(row.outputTypeId),
      title: [character(row.characterId), picks].filter(Boolean).join(" — "),
      isTried: row.isTried,
      isKept: row.isKept,
    };
  });
}

type Actions = Pick<PlannerState, "keep" | "replace" | "remove" | "move">;

const Context = createContext<Actions | null>(null);
export const PlanActions = Context.Provider;

export const planColumns: DataColumn<PlanLine>[] = [
  {
    id: "character",
    head: "Character",
    isName: true,
    width: "20%",
    growsBelow: "md",
    text: ({ character }) => character,
    cell: (line) => <LockRow line={line} />,
  },
  {
    id: "picks",
    head: "Picks",
    from: "md",
    min: 140,
    text: ({ picks }) => picks,
    cell: ({ picks }) => <span title={picks}>{picks || <span className="text-faint">None</span>}</span>,
  },
  {
    id: "outputType",
    head: "Output type",
    from: "xl",
    width: "12%",
    text: ({ outputType }) => outputType,
    cell: ({ outputType }) => <span className="text-dim">{outputType}</span>,
  },
  {
    id: "tried",
    head: "Tried",
    from: "sm",
    width: 88,
    text: ({ isTried }) => (isTried ? "tried" : "untried"),
    cell: ({ isTried }) =>
      isTried ? <Badge variant="warning">Tried</Badge> : <span className="text-dim">Untried</span>,
  },
  {
    id: "actions",
    head: "Change",
    from: "sm",
    width: 144,
    text: () => "",
    cell: (line) => <RowActions line={line} />,
  },
];

/** The name of the row is what locks it: the button is as large as the row. */
function LockRow({ line }: { line: PlanLine }) {
  const actions = useContext(Context);
  return (
    <button
      type="button"
      data-row-link
      aria-pressed={line.isKept}
      aria-label={`Lock ${line.title}`}
      onClick={() => actions?.keep([line.id], !line.isKept)}
      className="w-full text-left"
    >
      <span className="flex min-w-0 items-baseline gap-2">
        <span className="w-6 shrink-0 text-right text-sm text-faint tabular-nums">{line.place}</span>
        <Lock
          aria-hidden
          className={cn(
            "size-3.5 shrink-0 self-center",
            line.isKept ? "text-primary-text" : "text-faint opacity-40",
          )}
        />
        <span className="truncate font-medium">{line.character}</span>
      </span>
      <span className="line-clamp-2 pl-8 text-sm whitespace-normal text-dim md:hidden">{line.picks}</span>
    </button>
  );
}

function RowActions({ line }: { line: PlanLine }) {
  const actions = useContext(Context);
  const { id, title } = line;
  return (
    <span className="relative z-1 inline-flex">
      <OrderButtons
        name={title}
        isFirst={line.place === 1}
        isLast={line.place === line.count}
        onMove={(by) => actions?.move(id, by)}
      />
      <Button
        variant="ghost"
        size="icon-sm"
        aria-label={`Roll ${title} again`}
        title="Roll this row again"
        onClick={() => void actions?.replace([id])}
      >
        <RefreshCw aria-hidden />
      </Button>
      <Button
        variant="ghost"
        size="icon-sm"
        aria-label={`Take out ${title}`}
        title="Take this row out (Delete)"
        onClick={() => actions?.remove([id])}
      >
        <X aria-hidden />
      </Button>
    </span>
  );
}
