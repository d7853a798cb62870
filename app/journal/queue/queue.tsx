"use client";

import dynamic from "next/dynamic";
import { Fragment, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { SelectionBar } from "@/components/data-table/selection-bar";
import { useListKeys } from "@/components/data-table/use-list-keys";
import { useListSelection } from "@/components/data-table/use-list-selection";
import { ListKeys } from "@/components/list/list-keys";
import { useDragScroll } from "@/components/list/use-drag-scroll";
import { useOrdered } from "@/components/list/use-ordered";
import { useWholeList } from "@/components/list/use-whole-list";
import { useWindowedRows } from "@/components/list/use-windowed-rows";
import { useCopyPrompt } from "@/components/prompts/use-copy-prompt";
import { movePrompt } from "@/lib/actions/prompts";
import { listHref } from "@/lib/core/list/list-href";
import type { JournalQuery } from "@/lib/core/prompts/list";
import { journalDefaults, queueOf } from "@/lib/core/prompts/list-defaults";
import type { QueuedPrompt } from "@/lib/server/prompts/queries";
import { nameOf, QueueRow } from "./queue-row";
import { useQueueKeys } from "./use-queue-keys";
import { useRowHandlers } from "./use-row-handlers";

const loading = () => null;
const PromptBar = dynamic(() => import("@/components/prompts/prompt-bar").then((m) => m.PromptBar), {
  loading,
});
const FlagDialog = dynamic(() => import("@/components/prompts/flag-dialog").then((m) => m.FlagDialog), {
  loading,
});

export type QueueProps = {
  query: JournalQuery;
  /** The beginning of the queue; the rest is read once the page stands. */
  prompts: readonly QueuedPrompt[];
  /** How many the filters leave. */
  count: number;
};

/** The prompts of a project in their order; of many, only those in view are drawn. */
export function Queue({ query, prompts: first, count }: QueueProps) {
  const list = useRef<HTMLDivElement>(null);
  const [editedId, setEditedId] = useState<number | null>(null);
  const [flagged, setFlagged] = useState<QueuedPrompt | null>(null);
  const [keptId, setKeptId] = useState<number | null>(null);
  const { q, status, project } = query;
  const address = listHref("/api/prompts", { q, status, project }, journalDefaults);
  const [whole, onMoved] = useWholeList(address, first, count);
  const [prompts, onMove] = useOrdered(whole, movePrompt, onMoved);
  const [copy, copyByHand] = useCopyPrompt();
  const ids = useMemo(() => prompts.map(({ id }) => id), [prompts]);
  const selection = useListSelection(ids, { query: queueOf(query), count });
  const isSelected = new Set(selection.ids);
  // In a part of the queue a step would lead past prompts that are not shown.
  const isOrdered = q === "" && status === null;
  const handlers = useRowHandlers({
    prompts,
    onMove,
    onCopy: (id, part) => void copy(id, part),
    onFlag: (id) => setFlagged(prompts.find((one) => one.id === id) ?? null),
    onEdit: setEditedId,
    onSelect: selection.toggle,
  });
  const windowed = useWindowedRows(
    list,
    ids.length,
    ids.indexOf(editedId ?? keptId ?? -1),
    (index) => ids[index] ?? index,
    ROW,
  );
  const onKeyDown = useListKeys({ list, onSelect: selection.toggle });
  useQueueKeys(list, handlers);
  useDragScroll("prompts");
  useKeptFocus(list, ids, keptId);
  const onClose = useCallback(() => setEditedId(null), []);

  return (
    <>
      <ListKeys ref={list} onKeyDown={(event) => !NOT_OURS.has(event.key) && onKeyDown(event)}>
        <ul
          aria-label="Prompts in their order"
          className="overflow-hidden rounded-lg border border-line-soft bg-panel [&>li]:scroll-mt-24 [&>li]:scroll-mb-20"
          onFocus={(event) => setKeptId((kept) => rowIdOf(event.target) ?? kept)}
          onPointerDown={(event) => setKeptId((kept) => rowIdOf(event.target as Element) ?? kept)}
        >
          {windowed.items.map(({ index, before }) => {
            const prompt = prompts[index];
            if (!prompt) return null;
            return (
              <Fragment key={prompt.id}>
                {before > 0 && <li aria-hidden style={{ height: before }} />}
                <QueueRow
                  ref={windowed.measure}
                  {...{ prompt, index, isOrdered, handlers, onClose }}
                  count={ids.length}
                  isSelected={isSelected.has(prompt.id)}
                  isEdited={prompt.id === editedId}
                />
              </Fragment>
            );
          })}
          {windowed.after > 0 && <li aria-hidden style={{ height: windowed.after }} />}
        </ul>
      </ListKeys>
      <SelectionBar selection={selection} hasPages={false} total={count}>
        {selection.value && <PromptBar selection={selection.value} onDone={selection.clear} />}
      </SelectionBar>
      {copyByHand}
      {flagged && (
        <FlagDialog
          selection={{ ids: [flagged.id] }}
          name={nameOf(flagged)}
          reason={flagged.flagReason}
          onClose={() => setFlagged(null)}
        />
      )}
    </>
  );
}

/** Pixels of a prompt of one line. */
const ROW = 41;

/** Home and End are the window's: the first and the last line may not be drawn. */
const NOT_OURS = new Set(["Home", "End"]);

/** Null in a menu of the row, whose events React passes on though it stands elsewhere. */
function rowIdOf(element: Element): number | null {
  const row = element.closest<HTMLElement>("[data-row]")?.dataset.row;
  return row === undefined ? null : Number(row);
}

/** A browser takes the focus from a line that is put elsewhere. */
function useKeptFocus(
  list: React.RefObject<HTMLElement | null>,
  ids: readonly number[],
  keptId: number | null,
): void {
  const kept = useRef(keptId);
  useEffect(() => {
    kept.current = keptId;
  });
  useEffect(() => {
    if (document.activeElement !== document.body || !ids.includes(kept.current ?? 0)) return;
    const row = list.current?.querySelector(`[data-row="${kept.current}"]`);
    row?.querySelector<HTMLElement>("[data-row-link]")?.focus({ preventScroll: true });
  }, [ids, list]);
}
