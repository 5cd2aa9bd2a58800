import { extname } from 'node:path';
import { isTableName } from '../../reports/index.ts';

const endings = new Set(['.txt', '.text', '.html', '.htm', '.xhtml', '.pdf', '.docx']);

/** Files that are read when their folder is named; a file named itself is read whatever its ending. */
export const isKnownKind = (name: string): boolean => endings.has(extname(name).toLowerCase()) || isTableName(name);
