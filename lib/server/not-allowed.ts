import { methodNotAllowed, route } from "./route";

/**
 * Methods that an address for other programs does not take: `export { DELETE, POST } from "@/lib/server/not-allowed"`. Without them Next
 * answers by itself, with an empty 405.
 */
const notAllowed = route<unknown>(async ({ method }) => {
  throw methodNotAllowed(method);
});

export {
  notAllowed as DELETE,
  notAllowed as GET,
  notAllowed as PATCH,
  notAllowed as POST,
  notAllowed as PUT,
};
