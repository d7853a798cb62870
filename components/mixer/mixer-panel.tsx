"use client";

import { Dices } from "lucide-react";
import { CreatedJobs } from "@/components/jobs/builder/created-jobs";
import { Button } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { Panel, PanelBody, PanelHeader } from "@/components/ui/panel";
import { MixerParts } from "./mixer-parts";
import { TriedMark } from "./tried-mark";
import { useCreateRolled } from "./use-create-rolled";
import { useMixer } from "./use-mixer";

/** The mixer in small: roll, lock, and plan what it gave. It goes on where the mixer's own page is. */
export function MixerPanel() {
  const mixer = useMixer({ isSingle: true });
  const { create, isPending, created } = useCreateRolled(mixer, { onlyShown: true });
  const { current, isReady } = mixer;
  return (
    <Panel aria-labelledby="mixer">
      <PanelHeader
        id="mixer"
        title="Mixer"
        aside={
          <Link href="/mixer" className="text-dim hover:text-foreground hover:underline">
            Open the mixer
          </Link>
        }
      />
      <PanelBody className="flex flex-col gap-3">
        {isReady && !current && (
          <p className="text-dim">
            One possible combination at a time. What you lock stays for the next roll.
          </p>
        )}
        <MixerParts mixer={mixer} className="lg:grid-cols-3 2xl:grid-cols-4" />
        <div className="flex flex-wrap items-center gap-2">
          <Button shortcut="roll" isPending={mixer.isRolling} onClick={() => void mixer.roll()}>
            <Dices aria-hidden />
            Roll
          </Button>
          {current && (
            <Button isPending={isPending} onClick={() => void create({ projectId: null, status: "planned" })}>
              Create this job
            </Button>
          )}
          {current && <TriedMark jobs={current.jobs} />}
        </div>
        <CreatedJobs ids={created} />
      </PanelBody>
    </Panel>
  );
}
