import type { Metadata } from "next";
import { PageLinks } from "@/components/list/page-links";
import { PageHeader } from "@/components/ui/page-header";
import { listHref } from "@/lib/core/list/list-href";
import { DuplicatesQuery } from "@/lib/core/media/duplicates/schema";
import { levelExplanations } from "@/lib/core/media/similar/levels";
import { listDuplicates } from "@/lib/server/media/duplicates/queries";
import { DuplicateActions } from "./duplicate-actions";
import { DuplicateGroups } from "./duplicate-groups";
import { FindingState } from "./finding-state";
import { LevelTabs } from "./level-tabs";
import { NoDuplicates } from "./no-duplicates";

export const metadata: Metadata = { title: "Duplicates" };

export default async function DuplicatesPage({ searchParams }: PageProps<"/media/duplicates">) {
  const query = DuplicatesQuery.parse(await searchParams);
  const { groups, total, rules, state, ...place } = await listDuplicates(query);
  const hrefWith = (changes: Partial<DuplicatesQuery>) =>
    listHref("/media/duplicates", { ...query, ...changes }, { level: "exact", page: 1 });
  return (
    <>
      <PageHeader
        title="Duplicates"
        description={describeGroups(total, query)}
        breadcrumbs={[{ label: "Library", href: "/media" }]}
        actions={
          <DuplicateActions level={query.level} rules={rules} total={query.group === null ? total : 0} />
        }
      />
      <LevelTabs
        level={query.level}
        hrefOf={(level) => hrefWith({ level, page: 1, group: null })}
        explanation={levelExplanations[query.level]}
      />
      <FindingState state={state} />
      {groups.length === 0 ? (
        state.isKnown && (
          <NoDuplicates
            level={query.level}
            wholeHref={query.group === null ? null : hrefWith({ group: null })}
          />
        )
      ) : (
        <DuplicateGroups key={query.level} level={query.level} groups={groups} />
      )}
      <PageLinks {...place} total={total} noun="groups" hrefOf={(page) => hrefWith({ page })} />
    </>
  );
}

function describeGroups(total: number, { group }: DuplicatesQuery): string {
  if (group !== null) return "One group of files that look alike.";
  if (total === 0) return "Files that are there more than once, or look alike: keep the best of each.";
  const groups = total === 1 ? "1 group" : `${total.toLocaleString("en-US")} groups`;
  return `${groups}, where most space is to be won first.`;
}
