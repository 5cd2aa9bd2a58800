/** For a flag that may be given again: all that was given, in order; nothing when it was not. */
export const repeated = (text: string, before: readonly string[] = []): readonly string[] => [...before, text];
