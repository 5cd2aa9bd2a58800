import type { ReactNode } from 'react';

/** Aram's mark: a sound dying away over a level line. */
export const Mark = (): ReactNode => (
  <svg className="mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
    <circle cx="16" cy="16" r="3.2" className="mark-core" />
    <path d="M8.6 16a7.4 7.4 0 0 1 14.8 0" />
    <path d="M3.4 16a12.6 12.6 0 0 1 25.2 0" opacity=".45" />
    <path d="M5 23.5h22" opacity=".8" />
  </svg>
);
