import { jobsColumn, tagsColumn } from "@/components/data-table/common-columns";
import type { DataColumn } from "@/components/data-table/data-column";
import { Badge, Code } from "@/components/ui/badge";
import { CategoryDot } from "@/components/ui/category-dot";
import { Link } from "@/components/ui/link";
import type { FoundIngredient } from "@/lib/server/ingredients/queries";
import { cn } from "@/lib/utils";

/**
 * What was found in all categories. On a phone the first column holds code and category, too.
 *
 * @param search what was searched for, which an ingredient's page keeps: `?q=run`, or empty
 */
export const ingredientColumns = (search: string): DataColumn<FoundIngredient>[] => [
  {
    id: "code",
    head: "Code",
    from: "sm",
    width: 80,
    sort: { first: "code", second: "-code" },
    text: ({ code }) => code,
    cell: ({ code }) => code && <Code>{code}</Code>,
  },
  {
    id: "name",
    head: "Name",
    isName: true,
    min: 140,
    sort: { first: "name", second: "-name" },
    text: ({ name }) => name,
    cell: ({ id, code, name, description, category }) => (
      <>
        {code && <Code className="mr-2 sm:hidden">{code}</Code>}
        <Link href={`/ingredients/${id}${search}`} data-row-link className="font-medium">
          {name}
        </Link>
        {description && <span className="ml-2.5 text-dim max-sm:hidden">{description}</span>}
        <CategoryName {...category} className="flex text-sm sm:hidden" />
      </>
    ),
  },
  {
    id: "category",
    head: "Category",
    from: "sm",
    width: "18%",
    sort: { first: "category", second: "-category" },
    text: ({ category }) => category.name,
    cell: ({ category }) => <CategoryName {...category} className="inline-flex max-w-full" />,
  },
  tagsColumn("xl"),
  {
    id: "weight",
    head: "Weight",
    from: "md",
    width: 112,
    align: "right",
    sort: { first: "-weight", second: "weight" },
    text: ({ weight }) => weight,
    cell: ({ weight }) => <Weight weight={weight} />,
  },
  jobsColumn(),
];

function CategoryName({ name, color, className }: { name: string; color: string; className: string }) {
  return (
    <span className={cn("items-center gap-2 text-dim", className)}>
      <CategoryDot color={color} />
      <span className="truncate">{name}</span>
    </span>
  );
}

const weights = new Intl.NumberFormat("en", { maximumFractionDigits: 3 });

function Weight({ weight }: { weight: number }) {
  if (weight === 0) return <Badge variant="outline">never rolled</Badge>;
  return <span className={weight === 1 ? "text-faint" : undefined}>{weights.format(weight)}</span>;
}
