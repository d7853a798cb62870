import { FileX2, Trash2 } from "lucide-react";
import { ViewerStage } from "@/components/media/viewer/viewer-stage";
import { EmptyState } from "@/components/ui/empty-state";
import { patchOf, type ReviewSession } from "@/lib/core/media/review-session";
import { cn } from "@/lib/utils";
import type { KnownItems } from "./use-review-items";

/** Places before and after the one that is shown whose files are made ready out of sight. */
const BEFORE = 1;
const AFTER = 2;

export type ReviewStageProps = { session: ReviewSession; items: KnownItems };

/** The file that is shown, with its neighbours ready behind it: a step only changes which of them is seen. */
export function ReviewStage({ session, items }: ReviewStageProps) {
  const { ids, at } = session;
  const near = ids.slice(Math.max(0, at - BEFORE), at + AFTER + 1);
  return (
    <div data-review-stage={ids[at]} className="relative min-h-0 flex-1">
      {near.map((id) => (
        <div
          key={id}
          inert={id !== ids[at]}
          className={cn("absolute inset-0 flex flex-col", id !== ids[at] && "invisible")}
        >
          <Place
            item={items.get(id)}
            isShown={id === ids[at]}
            isNext={id === ids[at + 1]}
            isDeleted={patchOf(session, id).isDeleted === true}
          />
        </div>
      ))}
    </div>
  );
}

type PlaceProps = {
  item: ReturnType<KnownItems["get"]>;
  isShown: boolean;
  isNext: boolean;
  isDeleted: boolean;
};

function Place({ item, isShown, isNext, isDeleted }: PlaceProps) {
  if (item === undefined) return <div className="m-auto size-6 rounded-full bg-raised" />;
  if (isDeleted)
    return <Notice icon={Trash2} title="Deleted" description="Take the step back to have it again." />;
  if (item === null)
    return <Notice icon={FileX2} title="Not there any more" description="Somebody has deleted this file." />;
  if (!item.file)
    return <Notice icon={FileX2} title="No file" description="This entry has metadata only so far." />;
  const { id, name, file, markIn, markOut } = item;
  return (
    <ViewerStage
      key={file.hash}
      {...{ id, name, file, isShown, isNext }}
      marks={{ markIn, markOut }}
      isPlayedAtOnce
      canFill={false}
    />
  );
}

function Notice(props: { icon: typeof FileX2; title: string; description: string }) {
  return <EmptyState {...props} className="m-auto" />;
}
