"use client";

import { Chip } from "@/components/ui/chip";
import { useUrlParams } from "@/components/ui/use-url-params";

/** The record that the list is limited to; taken away, the list is about everything again. */
export function RecordChip({ name }: { name: string }) {
  const { setParams } = useUrlParams();
  return <Chip label={name} onRemove={() => setParams({ record: null })} />;
}
