import { GalleryLoading } from "@/components/list/gallery-loading";

export default function Loading() {
  return (
    <GalleryLoading
      cardClassName="aspect-4/3"
      gridClassName="grid-cols-2 sm:grid-cols-[repeat(auto-fill,minmax(13rem,1fr))]"
    />
  );
}
