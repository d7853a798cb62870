import { answerJobs } from "@/lib/server/dock-program/answers";
import { route } from "@/lib/server/route";

export const GET = route(answerJobs);

export { DELETE, PATCH, POST, PUT } from "@/lib/server/not-allowed";
