import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CompareQuery } from "@/lib/core/media/compare-query";
import { listCompared } from "@/lib/server/media/compare";
import { Compare } from "./compare";

export const metadata: Metadata = { title: "Compare" };

export default async function ComparePage({ searchParams }: PageProps<"/media/compare">) {
  const { a, b } = CompareQuery.parse(await searchParams);
  if (a === null || b === null || a === b) notFound();
  const [left, right] = await listCompared([a, b]);
  if (!left || !right) notFound();
  return <Compare key={`${a} ${b}`} left={left} right={right} />;
}
