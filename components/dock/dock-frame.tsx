"use client";

import { useRef } from "react";
import { dockTabs } from "@/lib/core/dock/view";
import { CopyNext } from "./copy-next";
import { DockHeader } from "./dock-header";
import { DockNoticeLine } from "./dock-notice";
import { DockTabs } from "./dock-tabs";
import { JobsTab } from "./jobs-tab";
import { LinkProblem } from "./link-problem";
import { LinksTab } from "./links-tab";
import { OutboxPanel } from "./outbox-panel";
import { PromptsTab } from "./prompts-tab";
import { SubmitTab } from "./submit-tab";
import { Uncopied } from "./uncopied";
import { useDock } from "./use-dock";
import { useDockKeys } from "./use-dock-keys";
import { useFileDrop } from "./use-file-drop";
import { useNewsSeen } from "./use-news";

const TABS = { jobs: JobsTab, prompts: PromptsTab, submit: SubmitTab, links: LinksTab };

/** The dock itself, in whichever window it is: nothing in it opens outside of it. */
export function DockFrame() {
  const root = useRef<HTMLDivElement>(null);
  const tab = useDock(({ place }) => place.tab);
  const Tab = TABS[tab];
  useDockKeys(root);
  useNewsSeen(root);
  const isOver = useFileDrop(root);
  return (
    <div
      ref={root}
      data-dock
      className="relative flex h-dvh min-w-0 flex-col overflow-hidden bg-bg text-foreground"
    >
      <header className="shrink-0">
        <DockHeader />
        <DockTabs tab={tab} tabs={dockTabs} />
        <LinkProblem />
      </header>
      <main className="flex min-h-0 flex-1 flex-col">
        <div
          id={`dock-panel-${tab}`}
          role="tabpanel"
          aria-labelledby={`dock-tab-${tab}`}
          tabIndex={-1}
          className="flex min-h-0 flex-1 flex-col overflow-y-auto overscroll-contain outline-none"
        >
          <Tab />
        </div>
      </main>
      <Uncopied />
      <OutboxPanel />
      <DockNoticeLine />
      {tab === "prompts" && <CopyNext />}
      {isOver && (
        <div className="pointer-events-none absolute inset-2 z-10 grid place-items-center rounded-lg border-2 border-primary border-dashed bg-overlay font-semibold text-lg text-white">
          Drop to submit
        </div>
      )}
    </div>
  );
}
