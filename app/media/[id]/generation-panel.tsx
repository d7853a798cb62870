import { CopyButton } from "@/components/ui/copy-button";
import { Panel, PanelBody, PanelHeader } from "@/components/ui/panel";
import type { MediaRecord } from "@/lib/server/media/record";

/** What the program that made the file wrote into it. */
export function GenerationPanel({ generation }: { generation: NonNullable<MediaRecord["generation"]> }) {
  const { generator, prompt, negativePrompt, parameters, raw } = generation;
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
        <details className="group">
          <summary className="w-fit rounded-xs text-dim hover:text-foreground">As found in the file</summary>
          <div className="mt-2 flex justify-end">
            <CopyButton text={raw} label="what was found in the file" />
          </div>
          <pre className="max-h-96 overflow-auto rounded-sm border border-line-soft bg-field p-3 font-mono text-sm wrap-anywhere whitespace-pre-wrap text-dim">
            {indented(raw)}
          </pre>
        </details>
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

/** A graph on one line is unreadable; what is no JSON stays as it is. */
function indented(raw: string): string {
  try {
    return JSON.stringify(JSON.parse(raw), null, 2);
  } catch {
    return raw;
  }
}
