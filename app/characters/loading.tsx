import { GalleryLoading } from "@/components/list/gallery-loading";

export default function Loading() {
  return (
    <GalleryLoading
      cardClassName="aspect-4/5"
      gridClassName="grid-cols-2 sm:grid-cols-[repeat(auto-fill,minmax(10.5rem,1fr))]"
    />
  );
}
