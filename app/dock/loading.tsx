import { Skeleton } from "@/components/ui/skeleton";

export default function DockLoading() {
  return (
    <div aria-busy className="flex h-dvh flex-col gap-2 p-2">
      <Skeleton className="h-7" />
      <Skeleton className="h-8" />
      {["a", "b", "c", "d"].map((line) => (
        <Skeleton key={line} className="h-13" />
      ))}
    </div>
  );
}
