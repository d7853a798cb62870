"use client";

import type { Menu as Primitive } from "radix-ui/internal";
import { type ComponentProps, type ComponentType, createContext, type ReactNode } from "react";
import type { ShortcutId } from "@/lib/core/shortcuts/catalogue";

export type MenuItemProps = ComponentProps<typeof Primitive.Item> & {
  variant?: "default" | "destructive";
  /** The key that does the same, at the right. */
  kbd?: string;
  shortcut?: ShortcutId;
};

/** What menus are made of. */
export type MenuParts = {
  Item: ComponentType<MenuItemProps>;
  RadioGroup: ComponentType<ComponentProps<typeof Primitive.RadioGroup>>;
  RadioItem: ComponentType<ComponentProps<typeof Primitive.RadioItem>>;
  Separator: ComponentType;
  Sub: ComponentType<{ children: ReactNode }>;
  SubTrigger: ComponentType<ComponentProps<typeof Primitive.SubTrigger>>;
  SubContent: ComponentType<ComponentProps<typeof Primitive.SubContent>>;
};

/** Given by a menu, whose code comes after the page, to what is in it. */
export const MenuPartsContext = createContext<MenuParts | null>(null);
