"use client";

import dynamic from "next/dynamic";

// A page shows one of the two, and loads the code of that one.
export const JobBoard = dynamic(() => import("./board/job-board").then((module) => module.JobBoard));
export const JobTable = dynamic(() =>
  import("@/components/jobs/job-table").then((module) => module.JobTable),
);
