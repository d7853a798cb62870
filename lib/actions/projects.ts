"use server";

import { ImageChange } from "@/lib/core/images/image-change";
import { ProjectsArchival, ProjectsDeletion, ProjectsStatus } from "@/lib/core/projects/bulk";
import { ProjectDeletion } from "@/lib/core/projects/deletion";
import { ProjectJobStep, ProjectJobs, ProjectStatusChange } from "@/lib/core/projects/linked-jobs";
import { ProjectInput, ProjectUpdate } from "@/lib/core/projects/schema";
import { action } from "@/lib/server/action";
import * as bulk from "@/lib/server/projects/bulk";
import * as projects from "@/lib/server/projects/mutations";

export const createProject = action(ProjectInput, projects.createProject);
export const updateProject = action(ProjectUpdate, projects.updateProject);
export const changeProjectImage = action(ImageChange, projects.changeProjectImage);
export const setProjectStatus = action(ProjectStatusChange, projects.setProjectStatus);
export const linkJobs = action(ProjectJobs, projects.linkJobs);
export const moveProjectJob = action(ProjectJobStep, projects.moveProjectJob);
export const deleteProject = action(ProjectDeletion, projects.deleteProject);
export const setProjectsStatus = action(ProjectsStatus, bulk.setProjectsStatus);
export const setProjectsArchived = action(ProjectsArchival, bulk.setProjectsArchived);
export const deleteProjects = action(ProjectsDeletion, bulk.deleteProjects);
