import { UserError } from "../outcome";
import { readMultipart } from "../storage/multipart";

/** The fields of a form, sent in either of the two ways that forms have; a file in it is refused. */
export async function readForm(request: Request): Promise<Record<string, string>> {
  const { fields } = await readMultipart(request, async ({ stream }) => {
    stream.resume();
    throw new UserError("Send the path of the file, not the file itself.");
  });
  return fields;
}
