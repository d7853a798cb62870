import { FileX2, Film, Image as ImageIcon, Music } from "lucide-react";

const ICONS = { image: ImageIcon, video: Film, audio: Music, other: ImageIcon };

export type KindIconProps = { kind: keyof typeof ICONS | undefined };

/** What stands where a picture would: the kind of the file, or that there is none. */
export function KindIcon({ kind }: KindIconProps) {
  const Icon = kind ? ICONS[kind] : FileX2;
  return <Icon aria-hidden className="size-6 text-faint" strokeWidth={1.25} />;
}
