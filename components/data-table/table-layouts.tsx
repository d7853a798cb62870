"use client";

import { createContext, type ReactNode, useContext, useMemo, useState } from "react";
import { rememberCookie } from "@/components/list/remember-cookie";
import type { TableLayout } from "@/lib/core/list/table-layout-cookie";
import { tableLayoutCookie } from "@/lib/core/list/table-layout-cookie";

type Layouts = Readonly<Record<string, TableLayout>>;

const Context = createContext<{ layouts: Layouts; setLayout: (table: string, layout: TableLayout) => void }>({
  layouts: {},
  setLayout: () => undefined,
});

/** The columns that a person has chosen, of all tables; the server knows them from the request's cookies. */
export function TableLayouts({ initial, children }: { initial: Layouts; children: ReactNode }) {
  const [layouts, setLayouts] = useState(initial);
  const value = useMemo(() => {
    const setLayout = (table: string, layout: TableLayout) =>
      setLayouts((before) => ({ ...before, [table]: layout }));
    return { layouts, setLayout };
  }, [layouts]);
  return <Context value={value}>{children}</Context>;
}

const NOTHING_CHOSEN: TableLayout = {};

/** The columns of one table. `setLayout` shows at once; `remember` (with what it is to be) also keeps it for the next visit. */
export function useTableLayout(table: string) {
  const { layouts, setLayout } = useContext(Context);
  return {
    layout: layouts[table] ?? NOTHING_CHOSEN,
    setLayout: (layout: TableLayout) => setLayout(table, layout),
    remember: (layout: TableLayout | null) => {
      setLayout(table, layout ?? NOTHING_CHOSEN);
      const { name, value } = tableLayoutCookie(table, layout);
      rememberCookie(name, value);
    },
  };
}
