"use client";

import { useMemo } from "react";
import { DataTable } from "@/components/data-table/data-table";
import type { WholeList } from "@/components/data-table/use-list-selection";
import { PromptBar } from "@/components/prompts/prompt-bar";
import { promptColumns } from "@/components/prompts/prompt-columns";
import type { PromptListQuery } from "@/lib/core/prompts/list";
import type { ListedPrompt } from "@/lib/server/prompts/library";

export type PromptTableProps = {
  prompts: ListedPrompt[];
  list: WholeList<PromptListQuery>;
  /** The same, for the links to single prompts. */
  search: string;
};

/** Prompts as lines, with what can be done to several at once. */
export function PromptTable({ prompts, list, search }: PromptTableProps) {
  const columns = useMemo(() => promptColumns(search), [search]);
  return (
    <DataTable
      name="prompts"
      label="Prompts"
      rows={prompts}
      columns={columns}
      nameOf={({ label, text }) => label || text.slice(0, 60)}
      sort={list.query.sort}
      list={list}
      renderActions={(selection, clear) => <PromptBar selection={selection} onDone={clear} />}
    />
  );
}
