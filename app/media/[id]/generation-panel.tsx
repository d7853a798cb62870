import { CopyButton } from "@/components/ui/copy-button";
import { Panel, PanelBody, PanelHeader } from "@/components/ui/panel";
import type { MediaRecord } from "@/lib/server/media/record";
import { FoundInFile } from "./found-in-file";

type GenerationPanelProps = { mediaId: number; generation: NonNullable<MediaRecord["generation"]> };

/** What the program that made the file wrote into it. */
export function GenerationPanel({ mediaId, generation }: GenerationPanelProps) {
  const { generator, prompt, negativePrompt, parameters, hasWorkflow } = generation;
  return (
    <Panel aria-labelledby="generation">
      <PanelHeader id="generation" title="Generation" aside={generator} />
      <PanelBody className="flex flex-col gap-4">
        {prompt && <Words title="Prompt" text={prompt} />}
        {negativePrompt && <Words title="Negative prompt" text={negativePrompt} />}
        {parameters.length > 0 && (
          <dl className="grid grid-cols-[repeat(auto-fill,minmax(9rem,1fr))] gap-x-4 gap-y-2">
            {parameters.map(({ name, value }) => (
              <div key={name} className="min-w-0">
                <dt className="text-sm text-faint">{name}</dt>
                <dd className="wrap-anywhere tabular-nums">{value}</dd>
              </div>
            ))}
          </dl>
        )}
        <FoundInFile mediaId={mediaId} hasWorkflow={hasWorkflow} />
      </PanelBody>
    </Panel>
  );
}

function Words({ title, text }: { title: string; text: string }) {
  return (
    <div>
      <div className="flex items-center justify-between gap-2">
        <h3 className="text-sm font-medium text-dim">{title}</h3>
        <CopyButton text={text} label={title.toLowerCase()} />
      </div>
      <p className="max-h-60 overflow-y-auto wrap-anywhere whitespace-pre-wrap">{text}</p>
    </div>
  );
}
