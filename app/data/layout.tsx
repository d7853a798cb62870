import type { ReactNode } from "react";
import { DataSections } from "./data-sections";

export default function DataLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <DataSections />
      {children}
    </>
  );
}
