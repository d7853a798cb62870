"use client";

import { ArrowDown, ArrowUp, Pencil } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { HistoryItem } from "@/components/changes/history-item";
import { DeleteDialog } from "@/components/form/delete-dialog";
import { useAction } from "@/components/form/use-action";
import { useDialog } from "@/components/form/use-dialog";
import { useLater } from "@/components/form/use-later";
import { Button } from "@/components/ui/button";
import { DropdownMenuItem, DropdownMenuSeparator } from "@/components/ui/dropdown-menu";
import { DeleteItem, DuplicateItem, MoreMenu } from "@/components/ui/more-menu";
import { deleteCategory, duplicateCategory, moveCategory } from "@/lib/actions/categories";
import type { CategorySummary } from "@/lib/server/categories/queries";

export type CategoryMenuProps = { category: CategorySummary; categories: readonly CategorySummary[] };

/** What can be done with a category, at the top right of its list. */
export function CategoryMenu({ category, categories }: CategoryMenuProps) {
  const { id, name } = category;
  const router = useRouter();
  const edit = useDialog();
  const EditCategory = useLater(loadEdit, edit.isOpen);
  const [isDeleting, setIsDeleting] = useState(false);
  const [move] = useAction(moveCategory);
  const [duplicate] = useAction(duplicateCategory);
  const onDuplicate = async () => {
    const result = await duplicate({ id });
    if (result.ok) router.push(`/ingredients?category=${result.data.id}`, { scroll: false });
  };
  return (
    <>
      <span className="flex gap-1.5">
        <Button size="sm" onClick={edit.open}>
          Edit
          <span className="sr-only"> category {name}</span>
        </Button>
        <MoreMenu size="icon-sm" label={`More for category ${name}`}>
          <DropdownMenuItem onSelect={edit.open}>
            <Pencil aria-hidden />
            Edit
          </DropdownMenuItem>
          <DuplicateItem onSelect={onDuplicate} />
          <DropdownMenuItem disabled={categories[0]?.id === id} onSelect={() => void move({ id, by: -1 })}>
            <ArrowUp aria-hidden />
            Move up
          </DropdownMenuItem>
          <DropdownMenuItem disabled={categories.at(-1)?.id === id} onSelect={() => void move({ id, by: 1 })}>
            <ArrowDown aria-hidden />
            Move down
          </DropdownMenuItem>
          <HistoryItem table="Category" id={id} />
          <DropdownMenuSeparator />
          <DeleteItem onSelect={() => setIsDeleting(true)} />
        </MoreMenu>
      </span>
      {EditCategory && (
        <EditCategory
          key={edit.key}
          category={category}
          isOpen={edit.isOpen}
          onOpenChange={edit.onOpenChange}
        />
      )}
      <DeleteDialog
        domain="categories"
        {...{ id, name }}
        isOpen={isDeleting}
        onOpenChange={setIsDeleting}
        action={deleteCategory}
        onDone={() => router.replace("/ingredients", { scroll: false })}
      />
    </>
  );
}

const loadEdit = () => import("./edit-category").then((module) => module.EditCategory);
