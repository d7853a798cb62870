import { PageHeader } from "@/components/ui/page-header";

export default function DashboardPage() {
  return (
    <PageHeader title="Dashboard" description="What is planned, what is made, and what is left to try." />
  );
}
