import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

const utf8 = new TextEncoder();

/** The id of a report that brings none: the same for the same text, everywhere. 80 bits of SHA-256. */
export const reportId = (text: string): string => `r${bytesToHex(sha256(utf8.encode(text)).subarray(0, 10))}`;
