import { RecordLoading } from "@/components/concepts/record-loading";

export default function Loading() {
  return <RecordLoading />;
}
