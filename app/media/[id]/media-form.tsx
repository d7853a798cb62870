"use client";

import { useMemo } from "react";
import { useEditInPlace } from "@/components/form/use-edit-in-place";
import { Button } from "@/components/ui/button";
import { Panel, PanelBody, PanelHeader } from "@/components/ui/panel";
import { updateMedia } from "@/lib/actions/media";
import type { MediaFormValues } from "@/lib/core/media/edit";
import type { MediaRecord } from "@/lib/server/media/record";
import { cn } from "@/lib/utils";
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
    <Panel aria-labelledby="metadata">
      <PanelHeader
        id="metadata"
        title="Metadata"
        aside={<RefillMenu id={id} auto={autoFields} hasJob={media.job !== null} />}
      />
      <form
        noValidate
        onSubmit={submit}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
        }}
      >
        <PanelBody className="flex flex-col gap-4">
          <MediaFields form={form} media={media} />
        </PanelBody>
        <div
          className={cn(
            "flex items-center justify-end gap-2 rounded-b-lg border-t border-line-soft bg-panel px-4 py-3",
            // What is typed can be saved from anywhere in the form.
            isDirty && "sticky bottom-0",
          )}
        >
          <p className="mr-auto text-sm text-faint" aria-live="polite">
            {isDirty ? "Not saved yet" : ""}
          </p>
          {isDirty && (
            <Button variant="ghost" onClick={discard}>
              Discard
            </Button>
          )}
          <Button type="submit" variant="primary" disabled={!isDirty && !isPending} isPending={isPending}>
            Save
          </Button>
        </div>
      </form>
    </Panel>
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

function changesOf(values: MediaFormValues, stored: MediaFormValues): Partial<MediaFormValues> {
  const isSame = (name: keyof MediaFormValues) =>
    JSON.stringify(values[name]) === JSON.stringify(stored[name]);
  return Object.fromEntries(
    Object.entries(values).filter(([name]) => !isSame(name as keyof MediaFormValues)),
  );
}

const loadSchema = () => import("@/lib/core/media/edit").then(({ MediaForm }) => MediaForm);
