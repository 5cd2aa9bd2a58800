/** 16 bits that are the same for the same word: what lexicons look at before they look the word up. */
export function wordHash(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = (Math.imul(hash, 31) + word.charCodeAt(at)) | 0;
  return (hash ^ (hash >>> 16)) & 0xffff;
}
