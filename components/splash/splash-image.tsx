import { Picture } from "@/components/ui/picture";
import { imageThumbSet, imageThumbUrl, type SplashFile } from "@/lib/core/images/thumb-url";
import { cn } from "@/lib/utils";

export type SplashImageProps = {
  image: SplashFile | null;
  /** Whose picture it is; its initials stand in while there is none. */
  name: string;
  /** The width it is shown in, as in the `sizes` of an image. */
  sizes: string;
  className?: string;
};

/** A splash image that fills its frame. It is decoration beside the name, so screen readers pass over it. */
export function SplashImage({ image, name, sizes, className }: SplashImageProps) {
  return (
    <span className={cn("@container relative grid place-items-center overflow-hidden bg-raised", className)}>
      {image ? (
        <Picture
          src={imageThumbUrl(image, 320)}
          srcSet={imageThumbSet(image)}
          sizes={sizes}
          alt=""
          loading="lazy"
          decoding="async"
          // Dragged by mistake it would be dropped as a file.
          draggable={false}
          className="absolute inset-0 size-full object-cover"
        />
      ) : (
        <span
          aria-hidden
          className="text-[max(0.625rem,min(28cqw,2.5rem))] font-semibold text-dim select-none"
        >
          {initials(name)}
        </span>
      )}
    </span>
  );
}

/** The first letters of the first and the last word. */
function initials(name: string): string {
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? [];
  const chosen = words.length > 1 ? [words[0], words.at(-1)] : [words[0]];
  return chosen.map((word) => [...(word ?? "")][0]?.toLocaleUpperCase("en") ?? "").join("");
}
