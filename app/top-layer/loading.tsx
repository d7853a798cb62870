import { GalleryLoading } from "@/components/list/gallery-loading";

export default function Loading() {
  return (
    <GalleryLoading
      cardClassName="aspect-16/10"
      gridClassName="grid-cols-2 sm:grid-cols-[repeat(auto-fill,minmax(14rem,1fr))]"
    />
  );
}
