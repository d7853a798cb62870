import { FolderInput } from "lucide-react";
import type { Metadata } from "next";
import { CreateFirst } from "@/components/list/create-first";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { listFolders } from "@/lib/server/folders/queries";
import { FolderRow } from "./folder-row";
import { NewFolder } from "./new-folder";

export const metadata: Metadata = { title: "Folders" };

export default async function FoldersPage() {
  const folders = await listFolders();
  return (
    <>
      <PageHeader
        title="Folders"
        description="Where files come from by themselves: new ones are in the library as soon as they are finished."
        breadcrumbs={[{ label: "Library", href: "/media" }]}
        actions={<NewFolder />}
      />
      <Panel>
        {folders.length === 0 ? (
          <EmptyState
            icon={FolderInput}
            title="No folders yet"
            description="Choose the folder your render program writes to. What is in it comes into the library, and what comes later too, linked where it is or copied in."
            action={<CreateFirst noun="folder" />}
          />
        ) : (
          <ul aria-label="Folders" className="divide-y divide-line-soft">
            {folders.map((folder) => (
              <FolderRow key={folder.id} folder={folder} />
            ))}
          </ul>
        )}
      </Panel>
    </>
  );
}
