import { MediaThumb } from "@/components/media/media-thumb";
import { Link } from "@/components/ui/link";
import { Panel, PanelBody, PanelHeader } from "@/components/ui/panel";
import type { PromptPageRecord } from "@/lib/server/prompts/library";

/** The files of its job that say this prompt, or one of the texts that it was copied as. */
export function PromptMedia({ media }: Pick<PromptPageRecord, "media">) {
  return (
    <Panel aria-labelledby="media">
      <PanelHeader id="media" title="Made from it" />
      <PanelBody>
        <ul className="grid grid-cols-2 gap-3 sm:grid-cols-3 xl:grid-cols-5">
          {media.map(({ id, title, file }) => (
            <li key={id} className="min-w-0">
              <Link href={`/media/${id}`} className="group block rounded-md">
                <MediaThumb id={id} file={file} title="" />
                <span className="mt-1 block truncate text-sm text-dim group-hover:text-foreground">
                  {title || file?.originalName || "Untitled"}
                </span>
              </Link>
            </li>
          ))}
        </ul>
      </PanelBody>
    </Panel>
  );
}
