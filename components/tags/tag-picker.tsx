"use client";

import { useTagNames } from "@/components/tags/use-tag-names";
import { TagInput, type TagInputProps } from "@/components/ui/tag-input";

/** Tags with completion from all tags there are; they are read when the field is first shown. */
export function TagPicker(props: Omit<TagInputProps, "suggestions">) {
  return <TagInput {...props} suggestions={useTagNames()} />;
}
