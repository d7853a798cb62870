import { answerSubmitMedia } from "@/lib/server/dock-program/answers";
import { route } from "@/lib/server/route";

/** A file that stays where it is, by its path. */
export const POST = route(answerSubmitMedia);

export { DELETE, GET, PATCH, PUT } from "@/lib/server/not-allowed";
