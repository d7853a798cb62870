import { ArrowLeftRight } from "lucide-react";
import type { Metadata } from "next";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterSelect } from "@/components/ui/filter-select";
import { PageHeader } from "@/components/ui/page-header";
import { filterId } from "@/lib/core/list/fields";
import { listCategories } from "@/lib/server/categories/queries";
import { getRuleMatrix } from "@/lib/server/rules/matrix";
import { RuleMatrix } from "./rule-matrix";

export const metadata: Metadata = { title: "Rules as a matrix" };

export default async function RuleMatrixPage({ searchParams }: PageProps<"/rules/matrix">) {
  const params = await searchParams;
  const categories = await listCategories();
  const [rows, columns] = chosenOf(categories, filterId.parse(params.rows), filterId.parse(params.columns));
  const matrix = rows && columns ? await getRuleMatrix(rows.id, columns.id) : null;
  const options = categories.map(({ id, name }) => ({ value: String(id), label: name }));
  return (
    <>
      <PageHeader
        title="Rules as a matrix"
        breadcrumbs={[{ label: "Rules", href: "/rules" }]}
        description="Which ingredients of two categories never go together. A click forbids or allows a pair; drag to paint many."
      />
      {rows && columns && matrix ? (
        <>
          <div className="mb-3 flex flex-wrap gap-2">
            <FilterSelect label="Rows" param="rows" options={options} anyLabel={rows.name} />
            <FilterSelect label="Columns" param="columns" options={options} anyLabel={columns.name} />
            <ButtonLink href={`/rules/matrix?rows=${columns.id}&columns=${rows.id}`} variant="ghost">
              <ArrowLeftRight aria-hidden />
              Swap
            </ButtonLink>
          </div>
          {matrix.rows.length === 0 || matrix.columns.length === 0 ? (
            <EmptyState
              title={`${matrix.rows.length === 0 ? rows.name : columns.name} has no ingredients`}
              description="A matrix needs ingredients on both sides."
              action={<ButtonLink href="/ingredients">Go to the ingredients</ButtonLink>}
            />
          ) : (
            <RuleMatrix
              key={`${rows.id} ${columns.id}`}
              label={`${rows.name} by ${columns.name}`}
              matrix={matrix}
            />
          )}
        </>
      ) : (
        <EmptyState
          title="A matrix needs two categories"
          description="Its rows are the ingredients of one, its columns those of the other."
          action={<ButtonLink href="/ingredients">Go to the ingredients</ButtonLink>}
        />
      )}
    </>
  );
}

/** Two different categories: those of the address, or the first that are left. */
function chosenOf<Category extends { id: number }>(
  categories: readonly Category[],
  rowsId: number | null,
  columnsId: number | null,
) {
  const rows = categories.find(({ id }) => id === rowsId) ?? categories.find(({ id }) => id !== columnsId);
  const others = categories.filter(({ id }) => id !== rows?.id);
  return [rows, others.find(({ id }) => id === columnsId) ?? others[0]] as const;
}
