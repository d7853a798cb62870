import { FileMark } from "@/components/media/file-mark";
import { MediaThumb } from "@/components/media/media-thumb";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import type { MediaRecord } from "@/lib/server/media/record";

export type MissingFileProps = {
  id: number;
  name: string;
  file: NonNullable<MediaRecord["file"]>;
  onLocate: () => void;
};

/** In the place of a file that cannot be reached: what it looked like, where it was, and the way to find it again. */
export function MissingFile({ id, name, file, onLocate }: MissingFileProps) {
  return (
    <section
      aria-labelledby="missing-file"
      className="overflow-hidden rounded-lg border border-line-soft bg-panel"
    >
      <MediaThumb
        {...{ id, file }}
        title={name}
        width={960}
        isWhole
        className="max-h-[50dvh] w-full rounded-none opacity-80"
      />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-3 border-t border-line-soft px-4 py-3">
        <div className="min-w-0 flex-1 basis-72">
          <h2 id="missing-file" className="flex items-center gap-2 text-md">
            <FileMark file={file} className="size-4" />
            {file.isOffline ? "Its folder is offline" : "The file is not where it should be"}
          </h2>
          <p className="mt-0.5 text-pretty text-dim">
            {file.isOffline
              ? "Everything about it is kept, and it is back as soon as its drive is."
              : "Everything about it is kept. It may have been moved or renamed."}{" "}
            <span className="font-mono text-sm wrap-anywhere">{file.location}</span>
          </p>
        </div>
        {file.isOffline && <ButtonLink href="/media/folders">Locate its folder</ButtonLink>}
        <Button onClick={onLocate}>Locate…</Button>
      </div>
    </section>
  );
}
