"use client";

import { useMemo } from "react";
import { changesOf, EditPanel } from "@/components/form/edit-panel";
import { useEditInPlace } from "@/components/form/use-edit-in-place";
import { updateMedia } from "@/lib/actions/media";
import type { MediaFormValues } from "@/lib/core/media/edit";
import type { MediaRecord } from "@/lib/server/media/record";
import { MediaFields } from "./media-fields";
import { RefillMenu } from "./refill-menu";

/** The metadata, edited in place. Only what was touched is sent, and what others change meanwhile comes in around it. */
export function MediaForm({ media }: { media: MediaRecord }) {
  const { id, autoFields } = media;
  const stored = useMemo(() => valuesOf(media), [media]);
  const { form, submit, isPending, isDirty, discard } = useEditInPlace({
    schema: loadSchema,
    action: (values: MediaFormValues) => updateMedia({ id, ...changesOf(values, stored) }),
    stored,
  });
  return (
    <EditPanel
      id="metadata"
      title="Metadata"
      aside={<RefillMenu id={id} auto={autoFields} hasJob={media.job !== null} />}
      {...{ isDirty, isPending }}
      onSubmit={submit}
      onDiscard={discard}
    >
      <MediaFields form={form} media={media} />
    </EditPanel>
  );
}

function valuesOf(media: MediaRecord): MediaFormValues {
  const { title, description, tags, seoTitle, seoDescription, prompt, notes } = media;
  return {
    ...{ title, description, tags, seoTitle, seoDescription, prompt, notes },
    jobId: media.job?.id ?? null,
    characterId: media.character?.id ?? null,
    outputTypeId: media.outputType?.id ?? null,
  };
}

const loadSchema = () => import("@/lib/core/media/edit").then(({ MediaForm }) => MediaForm);
