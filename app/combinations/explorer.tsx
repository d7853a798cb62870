"use client";

import { useSearchParams } from "next/navigation";
import { useMemo } from "react";
import { createPortal } from "react-dom";
import { useIsAlive } from "@/components/list/use-is-alive";
import { useAnswer } from "@/components/shell/use-answer";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { Panel } from "@/components/ui/panel";
import { Skeleton } from "@/components/ui/skeleton";
import { explorerHref, readMatrixSort } from "@/lib/core/combinations/explorer/address";
import { createMatrix, type Named } from "@/lib/core/combinations/explorer/matrix";
import type { ExplorerView } from "@/lib/server/combinations/explorer";
import { plannerHref } from "./cell-links";
import { ExportMenu } from "./export-menu";
import { MatrixGrid } from "./matrix-grid";
import { MatrixLegend } from "./matrix-legend";

export type ExplorerProps = {
  view: ExplorerView;
  /** Rises with every write: what is shown is then asked for again. */
  version: number;
};

/** The matrix with all that belongs to it. Its numbers are not part of the page's HTML: there may be 62,500 of them. */
export function Explorer({ view, version }: ExplorerProps) {
  const params = useSearchParams();
  const sortRows = readMatrixSort(params.get("sortRows"));
  const sortColumns = readMatrixSort(params.get("sortColumns"));
  const { outputType, rows, columns, character, ingredients } = view;
  const query = {
    outputType: String(outputType.id),
    rows: rows.key,
    columns: columns.key,
    character: character && String(character.id),
    ingredientId: ingredients.map(({ id }) => id),
  };
  const { data, problem, ask } = useAnswer<Named>(explorerHref("/api/combinations/matrix", query), version);
  const matrix = useMemo(
    () => data && createMatrix(data, sortRows, sortColumns),
    [data, sortRows, sortColumns],
  );
  const isAlive = useIsAlive();
  const actions = isAlive && document.getElementById("explorer-actions");
  return (
    <Panel aria-label={`${rows.name} and ${columns.name}`} className="flex flex-col">
      {matrix ? (
        <MatrixGrid key={`${rows.key} ${columns.key}`} {...{ matrix, view, version }} />
      ) : problem ? (
        <p role="alert" className="px-4 py-14 text-center text-dim">
          The matrix could not be read.{" "}
          <Button size="sm" onClick={ask}>
            Try again
          </Button>
        </p>
      ) : (
        <div role="status" aria-label="Counting" className="p-2">
          <Skeleton className="h-[max(22rem,calc(100dvh-18rem))]" />
        </div>
      )}
      <MatrixLegend />
      {actions &&
        createPortal(
          <>
            <ExportMenu
              matrix={matrix}
              view={view}
              csvHref={explorerHref("/api/combinations/matrix/csv", { ...query, sortRows, sortColumns })}
            />
            <ButtonLink href={plannerHref(view, null)} variant="primary">
              Plan what is untried
            </ButtonLink>
          </>,
          actions,
        )}
    </Panel>
  );
}
