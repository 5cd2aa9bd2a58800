import { sha256 } from '@noble/hashes/sha2.js';

const digest = (own: string): string => {
  const bytes = sha256(new TextEncoder().encode(own));
  return `'sha256-${btoa(String.fromCharCode(...bytes))}'`;
};

/**
 * The page's content security policy: nothing is loaded, sent or framed; only Aram's own style and script may run,
 * known by their hashes.
 */
export const policy = (style: string, script: string): string =>
  `default-src 'none'; style-src ${digest(style)}; script-src ${digest(script)}; base-uri 'none'; form-action 'none'`;
