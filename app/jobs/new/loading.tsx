export { BuilderLoading as default } from "@/components/jobs/builder/builder-loading";
