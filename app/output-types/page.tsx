import { Clapperboard } from "lucide-react";
import type { Metadata } from "next";
import { CreateFirst } from "@/components/list/create-first";
import { NoMatch } from "@/components/list/no-match";
import { PageLinks } from "@/components/list/page-links";
import { OptionFilter } from "@/components/options/option-filter";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { SearchField } from "@/components/ui/search-field";
import { listHref } from "@/lib/core/list/list-href";
import { OutputTypeListQuery, outputTypeListDefaults, outputTypeSearch } from "@/lib/core/output-types/list";
import { listCategories } from "@/lib/server/categories/queries";
import { listOutputTypeFunnels } from "@/lib/server/funnel/queries";
import { listOutputTypes } from "@/lib/server/output-types/queries";
import { describeOutputTypes } from "./describe-output-types";
import { NewOutputType } from "./new-output-type";
import { OutputTypeTable } from "./output-type-table";

export const metadata: Metadata = { title: "Output types" };

export default async function OutputTypesPage({ searchParams }: PageProps<"/output-types">) {
  const query = OutputTypeListQuery.parse(await searchParams);
  const [list, funnels, categories] = await Promise.all([
    listOutputTypes(query),
    listOutputTypeFunnels(),
    listCategories(),
  ]);
  const category = categories.find(({ id }) => id === query.category);
  return (
    <>
      <PageHeader
        title="Output types"
        description={describeOutputTypes(funnels)}
        actions={<NewOutputType categories={categories} />}
      />
      {funnels.length === 0 ? (
        <Panel>
          <EmptyState
            icon={Clapperboard}
            title="No output types yet"
            description="An output type is something you deliver: a promo clip, a portrait, a loop. It says which categories it needs one ingredient of, and what the file should be like."
            action={<CreateFirst noun="output type" />}
          />
        </Panel>
      ) : (
        <>
          <div className="mb-3 flex flex-wrap gap-2">
            <SearchField label="Search output types" />
            <OptionFilter
              label="Requires"
              param="category"
              kind="categories"
              chosenName={category?.name ?? null}
            />
          </div>
          {list.total === 0 ? (
            <NoMatch noun="output type" clearHref="/output-types" />
          ) : (
            <OutputTypeTable
              outputTypes={list.outputTypes}
              list={{ query: { ...query, page: 1 }, count: list.total }}
              search={outputTypeSearch(query)}
            />
          )}
          <PageLinks
            {...list}
            noun="output types"
            hrefOf={(page) => listHref("/output-types", { ...query, page }, outputTypeListDefaults)}
          />
        </>
      )}
    </>
  );
}
