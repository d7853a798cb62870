import type { Metadata } from "next";
import { PageHeader } from "@/components/ui/page-header";
import { listImports } from "@/lib/server/transfer/imports/imports";
import { ImportDesk } from "./import-desk";

export const metadata: Metadata = { title: "Import" };

export default async function ImportPage() {
  const imports = await listImports();
  return (
    <>
      <PageHeader
        title="Import"
        description="Bring in an export of this app or of the older version. You see what it would do before anything is written."
      />
      <ImportDesk first={structuredClone(imports.find(({ state }) => state !== "failed") ?? null)} />
    </>
  );
}
