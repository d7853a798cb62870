"use client";

import { useMemo, useState } from "react";
import { JobSearch } from "@/components/jobs/job-search";
import { Dialog, DialogContent } from "@/components/ui/dialog";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { aimOf, waitingOf } from "@/lib/core/media/inbox/session";
import { ReviewStage } from "../review/review-stage";
import { useReviewItems } from "../review/use-review-items";
import { FILES_OF_PAGE, InboxFiles } from "./inbox-files";
import { groupsOf } from "./inbox-groups";
import { InboxPanel } from "./inbox-panel";
import { useInbox } from "./use-inbox";
import { useInboxKeys } from "./use-inbox-keys";
import { useSuggestions } from "./use-suggestions";

/** Files without a job, one after the other, each with the jobs it may belong to; all of it by keyboard, and by mouse. */
export function Inbox() {
  const work = useInbox();
  const { session, list, problem } = work;
  const { shown, steps } = session;
  const waiting = useMemo(() => waitingOf(session), [session]);
  const at = Math.max(0, waiting.indexOf(shown ?? 0));
  const first = at - (at % FILES_OF_PAGE);
  const { items } = useReviewItems(waiting, first, FILES_OF_PAGE);
  const suggestions = useSuggestions(waiting, shown, work.version);
  const groups = groupsOf(list, waiting, shown, suggestions);
  const [isChoosing, setIsChoosing] = useState(false);
  const aim = aimOf(session);
  const found = suggestions.get(shown ?? 0);
  const assign = (jobId: number) => work.assign([{ jobId, ids: aim }]);
  const commands = {
    assignTo: (place: number) => {
      const job = found?.jobs[place];
      if (job) assign(job.jobId);
    },
    choose: () => aim.length > 0 && setIsChoosing(true),
    leave: () => work.leave(aim),
    remove: () => work.remove(aim),
    selectFolder: () => work.select(groups.folder?.ids ?? []),
    selectAlike: () => work.select(groups.alike?.ids ?? []),
  };
  useInboxKeys(work, commands);

  if (problem && !list) return <Notice title="The Inbox could not be read" description={problem} />;
  if (!list || shown === null)
    return (
      <p role="status" className="py-20 text-center text-dim">
        {list ? "All of it is done" : "Looking up the files"}
      </p>
    );
  return (
    <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_26rem]">
      <Panel className="flex h-[min(52vh,32rem)] flex-col overflow-hidden max-sm:h-[40vh]">
        <ReviewStage session={{ ids: waiting, at, steps: [] }} items={items} />
      </Panel>
      <InboxPanel
        name={items.get(shown)?.name ?? "A file"}
        {...{ found, groups, commands }}
        aimCount={aim.length}
        isSelection={session.selected.size > 0}
        canTakeBack={steps.length > 0}
        onTakeBack={work.takeLastBack}
      />
      <InboxFiles {...{ work, waiting, first, items, suggestions }} sure={groups.sure} />
      <Dialog open={isChoosing} onOpenChange={setIsChoosing}>
        <DialogContent
          title={
            aim.length === 1
              ? `The job of ${items.get(shown)?.name ?? "this file"}`
              : `The job of ${aim.length} files`
          }
          size="sm"
        >
          <JobSearch
            onChoose={(jobId) => {
              setIsChoosing(false);
              assign(jobId);
            }}
          />
        </DialogContent>
      </Dialog>
    </div>
  );
}

function Notice(props: { title: string; description: string }) {
  return (
    <Panel>
      <EmptyState {...props} />
    </Panel>
  );
}
