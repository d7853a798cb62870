"use client";

import { useEffect, useState } from "react";
import { TagInput, type TagInputProps } from "@/components/ui/tag-input";

/** Tags with completion from all tags there are; they are read when the field is first shown. */
export function TagPicker(props: Omit<TagInputProps, "suggestions">) {
  const [suggestions, setSuggestions] = useState<string[]>([]);
  useEffect(() => {
    const leaving = new AbortController();
    fetch("/api/tags", { signal: leaving.signal })
      .then(async (response) => {
        if (response.ok) setSuggestions((await response.json()).tags);
      })
      // Without suggestions the field works as well.
      .catch(() => undefined);
    return () => leaving.abort();
  }, []);
  return <TagInput {...props} suggestions={suggestions} />;
}
