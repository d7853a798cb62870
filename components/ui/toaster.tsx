"use client";

import { useLater } from "@/components/form/use-later";

/** Where toasts show: part of every page, and loaded after it. */
export function Toaster() {
  const ToasterView = useLater(load, true);
  return ToasterView && <ToasterView />;
}

const load = () => import("./toaster-view").then((module) => module.ToasterView);
