import { answerJobPrompts } from "@/lib/server/dock-program/answers";
import { parseId, route } from "@/lib/server/route";

export const GET = route<{ jobId: string }>((_request, { jobId }) => answerJobPrompts(parseId(jobId)));

export { DELETE, PATCH, POST, PUT } from "@/lib/server/not-allowed";
