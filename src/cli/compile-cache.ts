import module from 'node:module';

/** Keeps compiled code between runs where Node can (from 22.1), which halves the time to start. */
export function enableCache(): void {
  module.enableCompileCache?.();
}
