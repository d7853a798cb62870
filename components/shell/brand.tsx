import { Link } from "@/components/ui/link";
import { Picture } from "@/components/ui/picture";

/** The mark and the name; leads home. */
export function Brand() {
  return (
    <Link
      href="/"
      className="flex h-8 items-center gap-2 rounded-sm px-2 text-md font-semibold tracking-tight"
    >
      <BrandMark />
      Pipeline Manager
    </Link>
  );
}

function BrandMark() {
  return <Picture src="/mark.svg" alt="" width={20} height={20} className="size-5" />;
}
