"use client";

import { Search } from "lucide-react";
import { Input } from "@/components/ui/input";
import { DockEmpty } from "./dock-empty";
import { PromptLine } from "./prompt-line";
import { useDock, useDockStore } from "./use-dock";

/** Below that many there is nothing to look for. */
const WORTH_SEARCHING = 6;

/** The prompts of the selected job, then those of its projects. */
export function PromptsTab() {
  const store = useDockStore();
  const { prompts, promptCount, job } = useDock(({ shown }) => shown);
  const { promptQ, jobId, projectId } = useDock(({ place }) => place);
  const isNowhere = jobId === null && projectId === null;
  return (
    <>
      {(promptCount >= WORTH_SEARCHING || promptQ !== "") && (
        <search className="sticky top-0 z-1 bg-bg px-2 pb-1.5">
          <Search aria-hidden className="pointer-events-none absolute top-2 left-4 size-4 text-faint" />
          <Input
            type="search"
            aria-label="Search prompts"
            data-shortcut="search"
            placeholder={`Search ${promptCount.toLocaleString("en-US")} prompts`}
            value={promptQ}
            onChange={({ target }) => store.go({ promptQ: target.value })}
            className="pl-7.5"
          />
        </search>
      )}
      {prompts.length === 0 ? (
        <DockEmpty
          title={promptQ ? "No prompt matches." : isNowhere ? "No job is selected." : "No prompts here."}
          hint={
            isNowhere
              ? "Select a job or a project in Jobs."
              : promptQ
                ? "Search for something else."
                : "Write them in the project’s journal: they show up here at once."
          }
        />
      ) : (
        <ul aria-label="Prompts" className="flex flex-col gap-px px-2 pb-2">
          {prompts.map((prompt) => (
            <PromptLine
              key={prompt.id}
              prompt={prompt}
              isOther={prompt.jobId !== null && prompt.jobId !== job?.id}
            />
          ))}
        </ul>
      )}
      {promptCount > prompts.length && (
        <p className="px-3 pb-3 text-faint text-sm">
          {(promptCount - prompts.length).toLocaleString("en-US")} more: search for them.
        </p>
      )}
    </>
  );
}
