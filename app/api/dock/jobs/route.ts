import { answerJobs } from "@/lib/server/dock-program/answers";
import { route } from "@/lib/server/route";

export const GET = route(answerJobs);
