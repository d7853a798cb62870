import { GalleryLoading } from "@/components/list/gallery-loading";

export default function Loading() {
  return (
    <GalleryLoading
      cardClassName="aspect-video"
      gridClassName="sm:grid-cols-[repeat(auto-fill,minmax(16rem,1fr))]"
    />
  );
}
