import type { Metadata } from "next";
import { z } from "zod";
import { ChangeList } from "@/components/changes/change-list";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { Panel, PanelHeader } from "@/components/ui/panel";
import { listChanges } from "@/lib/server/changes/queries";
import { getSampleStudio } from "@/lib/server/demo/queries";
import { describeStorage } from "@/lib/server/storage/describe";
import { SampleStudio } from "./sample-studio";
import { StorageFacts } from "./storage-facts";

export const metadata: Metadata = { title: "Data" };

const Search = z.object({ before: z.coerce.number().int().positive().optional().catch(undefined) });

export default async function DataPage({ searchParams }: { searchParams: Promise<Record<string, string>> }) {
  const { before } = Search.parse(await searchParams);
  const [{ changes, nextBefore }, storage, studio] = await Promise.all([
    listChanges({ before }),
    describeStorage(),
    getSampleStudio(),
  ]);
  return (
    <>
      <PageHeader title="Data" description="Where your work is kept, and everything that was changed." />
      <div className="grid items-start gap-4 xl:grid-cols-[minmax(0,1fr)_24rem]">
        <Panel aria-labelledby="changes">
          <PanelHeader id="changes" title="Changes" aside="Ctrl Z takes back the newest" />
          <div className="border-t border-line-soft">
            <ChangeList changes={changes} />
          </div>
          {(before || nextBefore) && (
            <Pagination
              className="border-t border-line-soft px-4 py-2"
              previousHref={before ? "/data" : null}
              nextHref={nextBefore ? `/data?before=${nextBefore}` : null}
            />
          )}
        </Panel>
        <div className="grid gap-4">
          <StorageFacts storage={storage} />
          <SampleStudio studio={studio} />
        </div>
      </div>
    </>
  );
}
