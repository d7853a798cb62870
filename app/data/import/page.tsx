import type { Metadata } from "next";
import { PageHeader } from "@/components/ui/page-header";
import { listChanges } from "@/lib/server/changes/queries";
import { currentImport } from "@/lib/server/transfer/imports/imports";
import { EarlierImports } from "./earlier-imports";
import { ImportDesk } from "./import-desk";

export const metadata: Metadata = { title: "Import" };

export default async function ImportPage() {
  const [current, { changes }] = await Promise.all([
    currentImport(),
    listChanges({ by: "import", limit: 5 }),
  ]);
  return (
    <>
      <PageHeader
        title="Import"
        description="Bring in an export of this app, the Pipeline Manager in Python (0.1 and 0.2), or a table. You see what it would do before anything is written."
      />
      <ImportDesk first={structuredClone(current)}>
        <EarlierImports changes={changes} />
      </ImportDesk>
    </>
  );
}
