import { Checkbox } from "@/components/ui/checkbox";
import { TableHead, TableHeader, TableRow } from "@/components/ui/table";

export type IngredientHeadProps = { isAll: boolean; isSome: boolean; onSelectAll: () => void };

/** The columns of every list of ingredients. */
export function IngredientHead({ isAll, isSome, onSelectAll }: IngredientHeadProps) {
  return (
    <TableHeader>
      <TableRow>
        <TableHead className="w-16 first:pl-2">
          <span className="flex pl-6">
            <Checkbox
              aria-label="Select all"
              checked={isAll}
              isIndeterminate={isSome}
              onChange={onSelectAll}
            />
          </span>
        </TableHead>
        <TableHead className="w-16 px-2 max-sm:hidden">Code</TableHead>
        <TableHead className="px-2">Name</TableHead>
        <TableHead className="px-2 max-xl:hidden">Tags</TableHead>
        <TableHead className="w-20 px-2 text-right max-md:hidden">Weight</TableHead>
        <TableHead className="w-16 px-2 text-right">Jobs</TableHead>
        <TableHead className="w-10 px-2">
          <span className="sr-only">Actions</span>
        </TableHead>
      </TableRow>
    </TableHeader>
  );
}
