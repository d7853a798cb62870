import { Inbox as InboxIcon } from "lucide-react";
import type { Metadata } from "next";
import { AddMedia } from "@/components/media/add-media";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { countInbox } from "@/lib/server/media/inbox/list";
import { Inbox } from "./inbox";

export const metadata: Metadata = { title: "Inbox" };

export default async function InboxPage() {
  const count = await countInbox();
  return (
    <>
      <PageHeader
        title="Inbox"
        description={describeInbox(count)}
        breadcrumbs={[{ label: "Library", href: "/media" }]}
        actions={<AddMedia />}
      />
      {count > 0 ? (
        <Inbox />
      ) : (
        <Panel>
          <EmptyState
            icon={InboxIcon}
            title="Nothing waits"
            description="A file whose name holds a job's code, such as J0042_take2.mp4, goes to that job by itself. All others wait here, each with the jobs it may belong to."
            action={
              <>
                <ButtonLink href="/media">Look at the library</ButtonLink>
                <ButtonLink href="/media/folders">Watch a folder</ButtonLink>
              </>
            }
          />
        </Panel>
      )}
    </>
  );
}

function describeInbox(count: number): string {
  if (count === 0) return "Files that came without a job's code wait here for their job.";
  return count === 1
    ? "1 file waits for its job."
    : `${count.toLocaleString("en-US")} files wait for their job.`;
}
