import Link from "next/link";
import { SplashImage, type SplashImageProps } from "@/components/splash/splash-image";
import { RelativeTime } from "@/components/ui/relative-time";

// Cells that several tables have.

/** The name of a record with its small picture; the link of its row. */
export function PictureLink({
  href,
  name,
  image,
}: { href: string } & Pick<SplashImageProps, "name" | "image">) {
  return (
    <Link href={href} data-row-link className="flex items-center gap-2.5 font-medium">
      <SplashImage image={image} name={name} sizes="28px" className="size-7 shrink-0 rounded-xs" />
      <span className="truncate">{name}</span>
    </Link>
  );
}

export function Ago({ at }: { at: Date }) {
  return (
    <span className="text-faint">
      <RelativeTime at={at} />
    </span>
  );
}

export function Dim({ children }: { children: string | null | undefined }) {
  return children && <span className="text-dim">{children}</span>;
}

export function Count({ children }: { children: number }) {
  return <span className="text-dim tabular-nums">{children.toLocaleString("en-US")}</span>;
}
