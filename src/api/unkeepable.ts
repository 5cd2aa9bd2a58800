import type { App } from './app.ts';
import { Refused } from './problems.ts';

/**
 * Refuses texts that no database keeps: with a NUL, or half of a letter. A report's own text is kept with a sign for
 * them instead, so that uploads are let through as files.
 */
export function refuseUnkeepable(app: App): void {
  app.addHook('preValidation', async ({ query, params, body, routeOptions }) => {
    const isUpload = /\/(?:reports|readings)$/.test(routeOptions.url ?? '');
    if ([query, params, isUpload ? null : body].every(isKeepable)) return;
    throw new Refused('not understood', 'A text holds a character that cannot be kept: NUL, or half of a letter.');
  });
}

function isKeepable(value: unknown): boolean {
  if (typeof value === 'string') return !value.includes('\u0000') && value.isWellFormed();
  if (value === null || typeof value !== 'object' || Buffer.isBuffer(value)) return true;
  return Object.entries(value).every(([key, item]) => isKeepable(key) && isKeepable(item));
}
