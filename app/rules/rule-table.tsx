"use client";

import { Power, PowerOff, Trash2 } from "lucide-react";
import dynamic from "next/dynamic";
import { type KeyboardEvent, useMemo, useRef, useState } from "react";
import { DataTable } from "@/components/data-table/data-table";
import type { WholeList } from "@/components/data-table/use-list-selection";
import { useAction } from "@/components/form/use-action";
import { ListKeys } from "@/components/list/list-keys";
import { ruleColumns } from "@/components/rules/rule-columns";
import { RuleContext } from "@/components/rules/rule-context";
import { useShortcut } from "@/components/shell/shortcut-registry";
import { Button } from "@/components/ui/button";
import { deleteRules, switchRules } from "@/lib/actions/rules";
import type { RuleListQuery } from "@/lib/core/rules/list";
import type { RuleSelection } from "@/lib/core/rules/schema";
import type { RuleSummary } from "@/lib/server/rules/queries";
import { useRemoved } from "./use-removed";

const EditRule = dynamic(() => import("./edit-rule").then((module) => module.EditRule), { ssr: false });

export type RuleTableProps = { rules: RuleSummary[]; list: WholeList<RuleListQuery> };

/** Rules as sentences: Enter or `e` opens one, Delete takes it away, and several can be switched and deleted at once. */
export function RuleTable({ rules, list }: RuleTableProps) {
  const area = useRef<HTMLDivElement>(null);
  const [editedId, setEditedId] = useState<number | null>(null);
  const removed = useRemoved(rules);
  const context = useMemo(
    () => ({ onEdit: setEditedId, removedBy: (id: number) => removed.get(id) ?? null }),
    [removed],
  );
  const [remove] = useAction(deleteRules);
  const focusedId = () => {
    const row = document.activeElement?.closest<HTMLElement>("[data-row]");
    return row && area.current?.contains(row) ? Number(row.dataset.row) : null;
  };
  useShortcut("edit", () => setEditedId(focusedId()), "Edit the rule");
  const onKeyDown = (event: KeyboardEvent) => {
    const id = focusedId();
    if (event.key !== "Delete" || id === null) return;
    event.preventDefault();
    void remove({ ids: [id] });
  };
  return (
    <RuleContext value={context}>
      <ListKeys ref={area} onKeyDown={onKeyDown}>
        <DataTable
          name="rules"
          label="Rules"
          rows={rules}
          columns={ruleColumns}
          nameOf={({ sentence }) => sentence}
          sort={list.query.sort}
          list={list}
          renderActions={(selection, clear) => <RuleActions selection={selection} onDone={clear} />}
        />
      </ListKeys>
      {editedId !== null && <EditRule key={editedId} id={editedId} onClose={() => setEditedId(null)} />}
    </RuleContext>
  );
}

/** What can be done with several rules at once; each is one change with one Undo. */
function RuleActions({ selection, onDone }: { selection: RuleSelection; onDone: () => void }) {
  const [change, isChanging] = useAction(switchRules);
  const [remove, isRemoving] = useAction(deleteRules);
  const onDelete = async () => {
    const { ok } = await remove(selection);
    if (ok) onDone();
  };
  return (
    <>
      <Button size="sm" isPending={isChanging} onClick={() => void change({ ...selection, enabled: true })}>
        <Power aria-hidden />
        Switch on
      </Button>
      <Button size="sm" isPending={isChanging} onClick={() => void change({ ...selection, enabled: false })}>
        <PowerOff aria-hidden />
        Switch off
      </Button>
      <Button size="sm" isPending={isRemoving} onClick={() => void onDelete()}>
        <Trash2 aria-hidden />
        Delete
      </Button>
    </>
  );
}
