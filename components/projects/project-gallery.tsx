"use client";

import type { ListSelection } from "@/components/data-table/use-list-selection";
import { ProjectProgress } from "@/components/projects/project-progress";
import { ProjectStatusLabel } from "@/components/projects/project-status";
import { TargetDay } from "@/components/projects/target-day";
import { CardName, SplashCard } from "@/components/splash/splash-card";
import { changeProjectImage } from "@/lib/actions/projects";
import type { ProjectListQuery } from "@/lib/core/projects/list";
import type { ProjectSummary } from "@/lib/server/projects/queries";
import { cn } from "@/lib/utils";

export type ProjectGalleryProps = {
  projects: readonly ProjectSummary[];
  /** The list, which the pages of its projects keep: `?status=active`, or empty. */
  search: string;
  selection: ListSelection<ProjectListQuery>;
};

/** Projects as their covers; a picture that is dropped on one becomes its cover. */
export function ProjectGallery({ projects, search, selection }: ProjectGalleryProps) {
  return (
    <ul className="grid gap-x-4 gap-y-6 sm:grid-cols-[repeat(auto-fill,minmax(16rem,1fr))]">
      {projects.map(({ id, name, image, status, archivedAt, targetDate, jobs }) => (
        <SplashCard
          key={id}
          {...{ id, name, image, selection }}
          href={`/projects/${id}${search}`}
          sizes="(min-width: 40rem) 20rem, 100vw"
          frameClassName={cn("aspect-video", archivedAt && "opacity-55 grayscale")}
          mark={archivedAt ? "Archived" : status !== "active" && <ProjectStatusLabel status={status} />}
          onPicture={changeProjectImage}
        >
          <span className="mt-2 flex justify-between gap-2">
            <CardName>{name}</CardName>
            {targetDate && (
              <span className="shrink-0 text-sm text-dim">
                <TargetDay isShort {...{ status, targetDate }} />
              </span>
            )}
          </span>
          <ProjectProgress jobs={jobs} className="mt-1 text-sm" />
        </SplashCard>
      ))}
    </ul>
  );
}
