"use client";

import { FolderInput } from "lucide-react";
import { CategoryDot } from "@/components/ui/category-dot";
import {
  DropdownMenuItem,
  DropdownMenuSub,
  DropdownMenuSubContent,
  DropdownMenuSubTrigger,
} from "@/components/ui/dropdown-menu";
import type { CategorySummary } from "@/lib/server/categories/queries";

export type CategoryItemsProps = {
  categories: readonly Pick<CategorySummary, "id" | "name" | "color">[];
  onChoose: (categoryId: number) => void;
};

/** "Move to", with the categories beside it; nothing when there is no other one. */
export function MoveToMenu(props: CategoryItemsProps) {
  if (props.categories.length === 0) return null;
  return (
    <DropdownMenuSub>
      <DropdownMenuSubTrigger>
        <FolderInput aria-hidden />
        Move to
      </DropdownMenuSubTrigger>
      <DropdownMenuSubContent className="max-h-80 max-w-64 overflow-y-auto">
        <CategoryItems {...props} />
      </DropdownMenuSubContent>
    </DropdownMenuSub>
  );
}

export function CategoryItems({ categories, onChoose }: CategoryItemsProps) {
  return categories.map(({ id, name, color }) => (
    <DropdownMenuItem key={id} onSelect={() => onChoose(id)}>
      <span className="grid size-4 place-items-center">
        <CategoryDot color={color} />
      </span>
      <span className="truncate">{name}</span>
    </DropdownMenuItem>
  ));
}
