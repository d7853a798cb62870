import { GalleryLoading } from "@/components/list/gallery-loading";

export default function Loading() {
  return (
    <GalleryLoading
      cardClassName="aspect-16/10"
      gridClassName="min-[30rem]:grid-cols-2 sm:grid-cols-[repeat(auto-fill,minmax(15rem,1fr))]"
    />
  );
}
