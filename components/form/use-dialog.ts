"use client";

import { useState } from "react";

/** A dialog that starts afresh each time it opens: put `key` on what holds its form. */
export function useDialog(isOpenAtFirst = false) {
  const [state, setState] = useState({ isOpen: isOpenAtFirst, key: 0 });
  const onOpenChange = (isOpen: boolean) => setState(({ key }) => ({ isOpen, key: isOpen ? key + 1 : key }));
  return { ...state, onOpenChange, open: () => onOpenChange(true), close: () => onOpenChange(false) };
}
