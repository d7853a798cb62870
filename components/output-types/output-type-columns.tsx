import {
  countColumn,
  createdColumn,
  Dim,
  jobsColumn,
  twoLinesOnPhone,
} from "@/components/data-table/common-columns";
import type { DataColumn } from "@/components/data-table/data-column";
import { PossibleCount, RequiredChips, RequiredLine } from "@/components/output-types/output-type-cells";
import { Link } from "@/components/ui/link";
import { isExact } from "@/lib/core/combinations/bounds";
import { formatSpec } from "@/lib/core/output-types/format-spec";
import { formatBounds } from "@/lib/core/text/format-bounds";
import type { OutputTypeSummary } from "@/lib/server/output-types/queries";
import { cn } from "@/lib/utils";

/**
 * In a narrow window the first column holds what is required too.
 *
 * @param search the filters of the list, which an output type's page keeps: `?sort=name`, or empty
 */
export const outputTypeColumns = (search: string): DataColumn<OutputTypeSummary>[] => [
  {
    id: "name",
    head: "Name",
    isName: true,
    min: 140,
    sort: { first: "name", second: "-name" },
    text: ({ name }) => name,
    cell: (outputType) => (
      <>
        <Link
          href={`/output-types/${outputType.id}${search}`}
          data-row-link
          className={cn("font-medium", twoLinesOnPhone)}
        >
          {outputType.name}
        </Link>
        <RequiredLine categories={outputType.categories} />
      </>
    ),
  },
  {
    id: "requires",
    head: "Requires one of each",
    from: "lg",
    width: "24%",
    min: 200,
    text: ({ categories }) =>
      categories
        .map(({ name, ingredientCount }) => (ingredientCount === 0 ? `${name} (empty)` : name))
        .join(", "),
    cell: (outputType) => <RequiredChips outputType={outputType} />,
  },
  {
    id: "possible",
    head: "Possible",
    width: 108,
    align: "right",
    sort: { first: "-possible", second: "possible" },
    // Plain digits, which a spreadsheet takes for a number.
    text: ({ possible }) => (isExact(possible) ? String(possible.atLeast) : formatBounds(possible)),
    cell: ({ possible }) => <PossibleCount possible={possible} />,
  },
  countColumn({ id: "tried", head: "Tried", from: "sm", width: 96 }, ({ tried }) => tried),
  jobsColumn(),
  {
    id: "spec",
    head: "Spec",
    from: "xl",
    width: 236,
    text: formatSpec,
    cell: (outputType) => <Dim>{formatSpec(outputType)}</Dim>,
  },
  { ...createdColumn(), from: "2xl" },
];
