"use client";

import dynamic from "next/dynamic";

/** Where toasts show: part of every page, and loaded after it. */
export const Toaster = dynamic(() => import("./toaster-view").then((module) => module.ToasterView), {
  ssr: false,
});
