/** 30 bits that are the same for the same word: lexicons look at them before they look at its letters. */
export function wordHash(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = (Math.imul(hash, 31) + word.charCodeAt(at)) | 0;
  return (hash ^ (hash >>> 15)) & 0x3fffffff;
}
