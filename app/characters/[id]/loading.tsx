import { RecordLoading } from "@/components/concepts/record-loading";

export default function Loading() {
  return <RecordLoading pictureClassName="aspect-square lg:aspect-4/5" />;
}
