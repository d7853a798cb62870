"use client";

import { Dices } from "lucide-react";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Panel, PanelBody, PanelHeader } from "@/components/ui/panel";
import { CreateRolled } from "./create-rolled";
import { MixerParts } from "./mixer-parts";
import { OutputTypeChoice, type OutputTypeLine } from "./output-type-choice";
import { RollHistory } from "./roll-history";
import { RollSettings } from "./roll-settings";
import { RolledList } from "./rolled-list";
import { TriedMark } from "./tried-mark";
import { useMixer } from "./use-mixer";
import { WhyNot } from "./why-not";

export type MixerProps = { description: string; outputTypes: readonly OutputTypeLine[] };

/** Rolls combinations that rules allow, for ideas and for batches. */
export function Mixer({ description, outputTypes }: MixerProps) {
  const mixer = useMixer({ rollsAtFirst: outputTypes.length > 0 });
  const { current, settings } = mixer;
  return (
    <>
      <PageHeader
        title="Mixer"
        description={description}
        actions={
          <Button
            variant="primary"
            shortcut="roll"
            isPending={mixer.isRolling}
            onClick={() => void mixer.roll()}
          >
            <Dices aria-hidden />
            Roll
          </Button>
        }
      />
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_21rem]">
        <div className="grid min-w-0 gap-4">
          <Panel aria-labelledby="rolled">
            <PanelHeader id="rolled" title="Rolled" aside={current && <TriedMark jobs={current.jobs} />} />
            <PanelBody>
              <MixerParts mixer={mixer} />
              {mixer.isReady && !current && mixer.notes.length === 0 && (
                <EmptyState
                  icon={Dices}
                  title="Nothing rolled yet"
                  description="A roll is one possible combination; what you lock stays for the next one."
                />
              )}
            </PanelBody>
            <RolledList mixer={mixer} />
          </Panel>
          <Panel aria-labelledby="how">
            <PanelHeader id="how" title="How to roll" />
            <PanelBody>
              <RollSettings mixer={mixer} />
            </PanelBody>
          </Panel>
        </div>
        <div className="grid min-w-0 gap-4">
          <Panel aria-labelledby="create">
            <PanelHeader id="create" title="Plan it" />
            <PanelBody className="flex flex-col gap-3">
              <CreateRolled mixer={mixer} />
            </PanelBody>
          </Panel>
          <Panel aria-labelledby="output-types">
            <PanelHeader
              id="output-types"
              title="Output types"
              aside={
                settings.outputTypeIds.length > 0 ? (
                  <Button size="sm" variant="ghost" onClick={() => mixer.set({ outputTypeIds: [] })}>
                    All
                  </Button>
                ) : (
                  "all · untried of possible"
                )
              }
            />
            {outputTypes.length > 0 ? (
              <OutputTypeChoice mixer={mixer} lines={outputTypes} />
            ) : (
              <PanelBody className="flex flex-col items-start gap-3 text-dim">
                An output type says which categories a combination takes its ingredients from.
                <ButtonLink href="/output-types?new">Make one</ButtonLink>
              </PanelBody>
            )}
          </Panel>
          <Panel aria-labelledby="why">
            <PanelHeader id="why" title="Why can’t I get …?" />
            <PanelBody>
              <WhyNot mixer={mixer} />
            </PanelBody>
          </Panel>
          <Panel aria-labelledby="rolls">
            <PanelHeader id="rolls" title="Rolls of this session" />
            <RollHistory mixer={mixer} />
          </Panel>
        </div>
      </div>
    </>
  );
}
