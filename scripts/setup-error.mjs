/** Something that stops set-up and that a person can act on: its message is printed as it is, without a stack. */
export class SetupError extends Error {
  /** @override */
  name = "SetupError";
}
