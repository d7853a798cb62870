import { Trash2 } from "lucide-react";
import type { Metadata } from "next";
import { NoMatch } from "@/components/list/no-match";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterSelect } from "@/components/ui/filter-select";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { Panel } from "@/components/ui/panel";
import { SearchField } from "@/components/ui/search-field";
import { recordKinds } from "@/lib/core/changes/record-kinds";
import { listHref } from "@/lib/core/list/list-href";
import { TrashListQuery, trashListDefaults, trashTables } from "@/lib/core/trash/list";
import { getSettings } from "@/lib/server/settings/queries";
import { listTrash } from "@/lib/server/trash/queries";
import { EmptyTrash } from "./empty-trash";
import { TrashList } from "./trash-list";

export const metadata: Metadata = { title: "Trash" };

export default async function TrashPage({ searchParams }: PageProps<"/data/trash">) {
  const query = TrashListQuery.parse(await searchParams);
  const [{ deletions, next }, { trashDays }] = await Promise.all([listTrash(query), getSettings()]);
  const isFiltered = query.q !== "" || query.kind !== null;
  const hrefAs = (more: Partial<TrashListQuery>) =>
    listHref("/data/trash", { ...query, ...more }, trashListDefaults);
  const [one] = query.deletion ? deletions : [];
  const older = one ? one.next && hrefAs({ after: one.next }) : next && hrefAs({ before: next });
  return (
    <>
      <PageHeader
        title="Trash"
        description={
          <>
            What was deleted, with all that went with it.{" "}
            <Link href="/settings#trash" className="underline underline-offset-2">
              {trashDays === null
                ? "It stays until you delete it for good."
                : `It goes for good after ${trashDays === 1 ? "a day" : `${trashDays} days`}.`}
            </Link>
          </>
        }
        actions={deletions.length > 0 && <EmptyTrash />}
      />
      <div className="mb-3 flex flex-wrap items-center gap-2">
        <SearchField label="Search the trash" />
        <FilterSelect label="Kind" param="kind" options={KINDS} />
        {query.deletion && (
          <ButtonLink href={hrefAs({ deletion: null, after: null })}>All deletions</ButtonLink>
        )}
      </div>
      {deletions.length > 0 ? (
        <TrashList deletions={deletions} trashDays={trashDays} isAlone={query.deletion !== null} />
      ) : isFiltered || query.before ? (
        <NoMatch noun="deleted record" clearHref="/data/trash" />
      ) : (
        <Panel>
          <EmptyState
            icon={Trash2}
            title="The trash is empty"
            description="Whatever is deleted comes here with its picture, files, tags and links, and can be restored as it was."
          />
        </Panel>
      )}
      {(older || query.before || query.after) && (
        <Pagination
          className="mt-3"
          previousHref={query.before || query.after ? hrefAs({ before: null, after: null }) : null}
          nextHref={older || null}
        />
      )}
    </>
  );
}

const KINDS = trashTables.map((value) => ({ value, label: recordKinds[value].plural }));
