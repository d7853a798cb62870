import { MediaTiles } from "@/components/media/media-tiles";
import { Panel, PanelBody, PanelHeader } from "@/components/ui/panel";
import type { PromptPageRecord } from "@/lib/server/prompts/library";

/** The files of its job that say this prompt, or one of the texts that it was copied as. */
export function PromptMedia({ media }: Pick<PromptPageRecord, "media">) {
  return (
    <Panel aria-labelledby="media">
      <PanelHeader id="media" title="Made from it" />
      <PanelBody>
        <MediaTiles media={media} className="sm:grid-cols-3 xl:grid-cols-5" />
      </PanelBody>
    </Panel>
  );
}
