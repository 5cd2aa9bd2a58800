export const startsWith = (bytes: Uint8Array, first: readonly number[]): boolean =>
  bytes.length >= first.length && first.every((byte, at) => bytes[at] === byte);
