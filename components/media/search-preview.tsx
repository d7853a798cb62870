import { SEO_DESCRIPTION_LIMIT, SEO_TITLE_LIMIT } from "@/lib/core/media/seo-limits";
import { cutAtWord } from "@/lib/core/text/cut";

/** As a search engine would show it: what is too long is cut off at a word. */
export function SearchPreview({ title, description }: { title: string; description: string }) {
  if (title.trim() === "" && description.trim() === "") return null;
  return (
    <figure
      aria-label="Preview in a search"
      className="rounded-md border border-line-soft bg-field px-3 py-2.5"
    >
      <p className="text-md wrap-anywhere text-primary-text">{shown(title, SEO_TITLE_LIMIT)}</p>
      <p className="mt-0.5 text-sm wrap-anywhere text-dim">{shown(description, SEO_DESCRIPTION_LIMIT)}</p>
    </figure>
  );
}

function shown(text: string, limit: number): string {
  return [...text].length > limit ? `${cutAtWord(text, limit - 1)}…` : text;
}
