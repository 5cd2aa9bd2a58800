import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import type { Role } from '../../api/index.ts';
import type { shellWords } from '../words/shell-words.ts';

export interface PageRoute {
  readonly path: string;
  /** Its name in the navigation, by its key in the shell's words. */
  readonly name: keyof (typeof shellWords)['en'] & string;
  /** Loaded when somebody goes there. A page takes what it needs from the address. */
  readonly page: LazyExoticComponent<ComponentType>;
  /** In the navigation, and to whom. A page that is reached from others has no place there. */
  readonly listed: 'everybody' | Role | 'no';
}

/** Every page of the application: one line each. */
export const routes: readonly PageRoute[] = [
  {
    path: '/',
    name: 'district',
    page: lazy(async () => ({ default: (await import('../pages/district/district-page.tsx')).DistrictPage })),
    listed: 'everybody',
  },
  {
    path: '/record/:id',
    name: 'record',
    page: lazy(async () => ({ default: (await import('../pages/record/record-page.tsx')).RecordPage })),
    listed: 'no',
  },
  {
    path: '/report/:id',
    name: 'report',
    page: lazy(async () => ({ default: (await import('../pages/report/report-page.tsx')).ReportPage })),
    listed: 'no',
  },
];
