"use client";

import { useMemo } from "react";
import { changesOf, EditPanel } from "@/components/form/edit-panel";
import { useEditInPlace } from "@/components/form/use-edit-in-place";
import { updateClip } from "@/lib/actions/top-layer";
import type { ClipFormValues } from "@/lib/core/top-layer/schema";
import type { ClipRecord } from "@/lib/server/top-layer/record";
import { ClipFields } from "./clip-fields";
import { TakeOver } from "./take-over";

/** The metadata, edited in place. Only what was touched is sent, and what others change meanwhile comes in around it. */
export function ClipForm({ clip, jobCount }: { clip: ClipRecord; jobCount: number }) {
  const { id } = clip;
  const stored = useMemo(() => valuesOf(clip), [clip]);
  const { form, submit, isPending, isDirty, discard } = useEditInPlace({
    schema: loadSchema,
    action: (values: ClipFormValues) => updateClip({ id, ...changesOf(values, stored) }),
    stored,
  });
  return (
    <EditPanel
      id="metadata"
      title="Metadata"
      aside={<TakeOver {...{ id, jobCount }} isUnsaved={isDirty} />}
      {...{ isDirty, isPending }}
      onSubmit={submit}
      onDiscard={discard}
    >
      <ClipFields form={form} />
    </EditPanel>
  );
}

function valuesOf({ title, description, tags, seoTitle, seoDescription, notes }: ClipRecord): ClipFormValues {
  return { title, description, tags, seoTitle, seoDescription, notes };
}

const loadSchema = () => import("@/lib/core/top-layer/schema").then(({ ClipForm }) => ClipForm);
