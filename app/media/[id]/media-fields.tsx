import type { UseFormReturn } from "react-hook-form";
import { JobField } from "@/components/jobs/job-field";
import { CharacterCount } from "@/components/media/character-count";
import { OptionField } from "@/components/options/option-field";
import { TagField } from "@/components/tags/tag-field";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Textarea } from "@/components/ui/textarea";
import type { AutoField } from "@/lib/core/media/auto-fields";
import type { MediaForm, MediaFormValues } from "@/lib/core/media/edit";
import { SEO_DESCRIPTION_LIMIT, SEO_TITLE_LIMIT } from "@/lib/core/media/seo-limits";
import type { MediaRecord } from "@/lib/server/media/record";
import { LiveCompleteness, LiveSearchPreview } from "./metadata-preview";

export type MediaFieldsProps = {
  form: UseFormReturn<MediaFormValues, unknown, MediaForm>;
  media: MediaRecord;
};

export function MediaFields({ form, media }: MediaFieldsProps) {
  const { control, register, formState } = form;
  const { errors, dirtyFields } = formState;
  // An edited field is the person's own from the moment of typing on.
  const isAuto = (field: AutoField) =>
    media.autoFields.includes(field) && !dirtyFields[field] && media[field].length > 0;
  return (
    <>
      <LiveCompleteness control={control} />
      <Field label="Title" error={errors.title?.message} isAuto={isAuto("title")}>
        {(field) => <Input {...field} {...register("title")} />}
      </Field>
      <Field label="Description" error={errors.description?.message} isAuto={isAuto("description")}>
        {(field) => <Textarea {...field} rows={3} {...register("description")} />}
      </Field>
      <TagField control={control} name="tags" error={errors.tags?.message} isAuto={isAuto("tags")} />
      <Field
        label="SEO title"
        error={errors.seoTitle?.message}
        isAuto={isAuto("seoTitle")}
        aside={<CharacterCount control={control} name="seoTitle" limit={SEO_TITLE_LIMIT} />}
      >
        {(field) => <Input {...field} {...register("seoTitle")} />}
      </Field>
      <Field
        label="SEO description"
        error={errors.seoDescription?.message}
        isAuto={isAuto("seoDescription")}
        aside={<CharacterCount control={control} name="seoDescription" limit={SEO_DESCRIPTION_LIMIT} />}
      >
        {(field) => <Textarea {...field} rows={2} {...register("seoDescription")} />}
      </Field>
      <LiveSearchPreview control={control} />
      <Field label="Prompt" error={errors.prompt?.message} isAuto={isAuto("prompt")}>
        {(field) => <Textarea {...field} rows={3} className="max-h-72" {...register("prompt")} />}
      </Field>
      <Field label="Notes" error={errors.notes?.message}>
        {(field) => <Textarea {...field} rows={2} {...register("notes")} />}
      </Field>
      <div className="grid gap-4 border-t border-line-soft pt-4 sm:grid-cols-2 lg:grid-cols-1 xl:grid-cols-2">
        <JobField
          control={control}
          name="jobId"
          error={errors.jobId?.message}
          className="sm:col-span-2 lg:col-span-1 xl:col-span-2"
        />
        <OptionField
          label="Character"
          error={errors.characterId?.message}
          control={control}
          name="characterId"
          kind="characters"
          stored={media.character}
          placeholder={media.job?.character?.name ?? "None of its own"}
          searchLabel="Search characters"
        />
        <OptionField
          label="Output type"
          error={errors.outputTypeId?.message}
          control={control}
          name="outputTypeId"
          kind="output-types"
          stored={media.outputType}
          placeholder={media.job?.outputType?.name ?? "None of its own"}
          searchLabel="Search output types"
        />
      </div>
    </>
  );
}
