import type { Metadata } from "next";
import { ChangeList } from "@/components/changes/change-list";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { Panel, PanelHeader } from "@/components/ui/panel";
import { changeHref } from "@/lib/core/changes/list";
import { listChanges } from "@/lib/server/changes/queries";
import { getSampleStudio } from "@/lib/server/demo/queries";
import { describeStorage } from "@/lib/server/storage/describe";
import { BringPanel } from "./bring-panel";
import { ExportPanel } from "./export-panel";
import { SampleStudio } from "./sample-studio";
import { StorageFacts } from "./storage-facts";

export const metadata: Metadata = { title: "Data" };

export default async function DataPage() {
  const [{ changes }, storage, studio] = await Promise.all([
    listChanges({ limit: 12 }),
    describeStorage(),
    getSampleStudio(),
  ]);
  return (
    <>
      <PageHeader
        title="Data"
        description="Where your work is kept, how it leaves and comes in, and what was changed."
      />
      <div className="grid items-start gap-4 xl:grid-cols-[minmax(0,1fr)_24rem]">
        <div className="grid gap-4">
          <ExportPanel />
          <Panel aria-labelledby="changes">
            <PanelHeader
              id="changes"
              title="Newest changes"
              aside={
                <Link href="/data/changes" className="hover:text-foreground">
                  All changes
                </Link>
              }
            />
            <div className="border-t border-line-soft">
              <ChangeList changes={changes} hrefOf={({ id }) => changeHref(id)} />
            </div>
          </Panel>
        </div>
        <div className="grid gap-4">
          <StorageFacts storage={storage} />
          <BringPanel />
          <SampleStudio studio={studio} />
        </div>
      </div>
    </>
  );
}
