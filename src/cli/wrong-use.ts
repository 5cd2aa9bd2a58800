/** The command was called in a way that cannot be meant: said plainly, exit code 2. */
export class WrongUse extends Error {}
