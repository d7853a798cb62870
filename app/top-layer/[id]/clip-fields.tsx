import { type Control, type UseFormReturn, useWatch } from "react-hook-form";
import { CharacterCount } from "@/components/media/character-count";
import { Completeness } from "@/components/media/completeness";
import { SearchPreview } from "@/components/media/search-preview";
import { TagField } from "@/components/tags/tag-field";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Textarea } from "@/components/ui/textarea";
import { missingMetadata } from "@/lib/core/media/completeness";
import { SEO_DESCRIPTION_LIMIT, SEO_TITLE_LIMIT } from "@/lib/core/media/seo-limits";
import type { ClipForm, ClipFormValues } from "@/lib/core/top-layer/schema";

type Form = UseFormReturn<ClipFormValues, unknown, ClipForm>;

export function ClipFields({ form }: { form: Form }) {
  const { control, register, formState } = form;
  const { errors } = formState;
  return (
    <>
      <LiveMeter control={control} />
      <Field label="Title" isRequired error={errors.title?.message}>
        {(field) => <Input {...field} {...register("title")} />}
      </Field>
      <Field label="Description" error={errors.description?.message}>
        {(field) => <Textarea {...field} rows={4} {...register("description")} />}
      </Field>
      <TagField control={control} name="tags" error={errors.tags?.message} />
      <Field
        label="SEO title"
        error={errors.seoTitle?.message}
        aside={<CharacterCount control={control} name="seoTitle" limit={SEO_TITLE_LIMIT} />}
      >
        {(field) => <Input {...field} {...register("seoTitle")} />}
      </Field>
      <Field
        label="SEO description"
        error={errors.seoDescription?.message}
        aside={<CharacterCount control={control} name="seoDescription" limit={SEO_DESCRIPTION_LIMIT} />}
      >
        {(field) => <Textarea {...field} rows={3} {...register("seoDescription")} />}
      </Field>
      <LiveSeo control={control} />
      <Field label="Notes" error={errors.notes?.message}>
        {(field) => <Textarea {...field} rows={3} {...register("notes")} />}
      </Field>
    </>
  );
}

type Live = { control: Control<ClipFormValues, unknown, ClipForm> };

/** What is typed counts already. */
function LiveMeter({ control }: Live) {
  const [title, description, tags, seoTitle, seoDescription] = useWatch({
    control,
    name: ["title", "description", "tags", "seoTitle", "seoDescription"],
  });
  return <Completeness missing={missingMetadata({ title, description, tags, seoTitle, seoDescription })} />;
}

function LiveSeo({ control }: Live) {
  const [title, description] = useWatch({ control, name: ["seoTitle", "seoDescription"] });
  return <SearchPreview {...{ title, description }} />;
}
