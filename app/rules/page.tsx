import { Blocks } from "lucide-react";
import type { Metadata } from "next";
import { CreateFirst } from "@/components/list/create-first";
import { NoMatch } from "@/components/list/no-match";
import { PageLinks } from "@/components/list/page-links";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterSelect } from "@/components/ui/filter-select";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { SearchField } from "@/components/ui/search-field";
import { listHref } from "@/lib/core/list/list-href";
import { findingKinds, findingLabels } from "@/lib/core/rules/finding-kinds";
import { ruleSelectorLabels, ruleTypeLabels } from "@/lib/core/rules/kind-labels";
import { RuleType } from "@/lib/core/rules/kinds";
import { RuleListQuery, ruleListDefaults } from "@/lib/core/rules/list";
import { listFindings, listRules } from "@/lib/server/rules/queries";
import { Findings } from "./findings";
import { NewRule } from "./new-rule";
import { RuleTable } from "./rule-table";

export const metadata: Metadata = { title: "Rules" };

export default async function RulesPage({ searchParams }: PageProps<"/rules">) {
  const query = RuleListQuery.parse(await searchParams);
  const [{ rules, ...list }, all, findings] = await Promise.all([
    listRules(query),
    listRules(ruleListDefaults),
    listFindings(),
  ]);
  const hrefOf = (page: number) => listHref("/rules", { ...query, page }, ruleListDefaults);
  return (
    <>
      <PageHeader
        title="Rules"
        description="What never goes together, and what only goes with what. Counts, rolls and planned batches all keep to them."
        actions={
          <>
            <ButtonLink href="/rules/matrix">Matrix</ButtonLink>
            <NewRule />
          </>
        }
      />
      {all.total === 0 ? (
        <Panel>
          <EmptyState
            icon={Blocks}
            title="No rules yet"
            description="Without rules every combination is possible. Say what does not make sense, such as running in a bath, and it is neither counted nor rolled."
            action={<CreateFirst noun="rule" />}
          />
        </Panel>
      ) : (
        <>
          {query.page === 1 && <Findings {...findings} />}
          <div className="mb-3 flex flex-wrap gap-2">
            <SearchField label="Search rules" />
            <FilterSelect label="Type" param="type" options={TYPES} />
            <FilterSelect label="Source" param="source" options={SOURCES} />
            <FilterSelect label="Finding" param="finding" options={FINDINGS} />
            <FilterSelect label="State" param="state" options={STATES} />
          </div>
          {list.total === 0 ? (
            <NoMatch noun="rule" clearHref="/rules" />
          ) : (
            <RuleTable rules={rules} list={{ query: { ...query, page: 1 }, count: list.total }} />
          )}
          <PageLinks {...list} noun="rules" hrefOf={hrefOf} />
        </>
      )}
    </>
  );
}

const TYPES = RuleType.options.map((value) => ({ value, label: ruleTypeLabels[value] }));
const SOURCES = Object.entries(ruleSelectorLabels).map(([value, label]) => ({ value, label }));
const FINDINGS = [
  { value: "any", label: "has one" },
  ...findingKinds.map((value) => ({ value, label: findingLabels[value] })),
];
const STATES = [
  { value: "on", label: "switched on" },
  { value: "off", label: "switched off" },
];
