import { FileClock } from "lucide-react";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { z } from "zod";
import { HistoryPanel } from "@/components/changes/history-panel";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterSelect } from "@/components/ui/filter-select";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { fileStateLabels } from "@/lib/core/intake/progress";
import { parseId } from "@/lib/core/schema/parse-id";
import { listChanges } from "@/lib/server/changes/queries";
import { getFolder, listFolderFiles } from "@/lib/server/folders/queries";
import { FolderActions } from "../folder-actions";
import { FolderState } from "../folder-state";
import { FileList } from "./file-list";
import { RetryAll } from "./retry";

const Query = z.object({
  state: z.enum(["added", "refused", "waiting", "duplicate", "found", "queued"]).nullable().catch(null),
  after: z.coerce.number().int().positive().nullable().catch(null),
});

/** Its title and its page ask for the same. */
const readFolder = cache(getFolder);

export async function generateMetadata({ params }: PageProps<"/media/folders/[id]">): Promise<Metadata> {
  const folder = await readFolder(parseId((await params).id) ?? 0);
  return { title: folder?.name ?? "Folder" };
}

export default async function FolderPage({ params, searchParams }: PageProps<"/media/folders/[id]">) {
  const folder = await readFolder(parseId((await params).id) ?? 0);
  if (!folder) notFound();
  const { id, name, path, counts } = folder;
  const { state, after } = Query.parse(await searchParams);
  const [{ files, next }, { changes }] = await Promise.all([
    listFolderFiles(folder, { state, after }),
    listChanges({ record: { table: "MediaFolder", id }, limit: 12 }),
  ]);
  const older = new URLSearchParams({ ...(state && { state }), after: String(next) });
  return (
    <>
      <PageHeader
        title={name}
        description={path}
        breadcrumbs={[
          { label: "Library", href: "/media" },
          { label: "Folders", href: "/media/folders" },
        ]}
        actions={<FolderActions folder={folder} />}
      />
      <FolderState folder={folder} />
      <div className="mt-4 mb-3 flex flex-wrap items-center gap-2">
        <FilterSelect label="What became of them" param="state" options={STATES} />
        {counts.refused > 0 && <RetryAll id={id} count={counts.refused} />}
      </div>
      <Panel>
        {files.length === 0 ? (
          <EmptyState
            icon={FileClock}
            title={state ? "None of these" : "Nothing has come in yet"}
            description="Files show up here as they come in, and those that were refused with the reason."
          />
        ) : (
          <FileList folderId={id} files={files} />
        )}
      </Panel>
      {next !== null && (
        <ButtonLink href={`/media/folders/${id}?${older}`} className="mt-4">
          Older ones
        </ButtonLink>
      )}
      <HistoryPanel record={{ table: "MediaFolder", id }} changes={changes} className="mt-4" />
    </>
  );
}

const STATES = (["added", "refused", "waiting", "duplicate", "found", "queued"] as const).map((value) => ({
  value,
  label: fileStateLabels[value],
}));
