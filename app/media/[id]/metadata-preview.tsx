import { type Control, useWatch } from "react-hook-form";
import { Completeness } from "@/components/media/completeness";
import { SearchPreview } from "@/components/media/search-preview";
import { missingMetadata } from "@/lib/core/media/completeness";
import type { MediaForm, MediaFormValues } from "@/lib/core/media/edit";

type FormControl = Control<MediaFormValues, unknown, MediaForm>;

/** How far the metadata is, while it is typed. */
export function LiveCompleteness({ control }: { control: FormControl }) {
  const [title, description, tags, seoTitle, seoDescription] = useWatch({
    control,
    name: ["title", "description", "tags", "seoTitle", "seoDescription"],
  });
  return <Completeness missing={missingMetadata({ title, description, tags, seoTitle, seoDescription })} />;
}

export function LiveSearchPreview({ control }: { control: FormControl }) {
  const [title, description] = useWatch({ control, name: ["seoTitle", "seoDescription"] });
  return <SearchPreview title={title} description={description} />;
}
