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
  {
    path: '/place/:id',
    name: 'place',
    page: lazy(async () => ({ default: (await import('../pages/place/place-page.tsx')).PlacePage })),
    listed: 'no',
  },
  {
    path: '/records',
    name: 'records',
    page: lazy(async () => ({ default: (await import('../pages/records/records-page.tsx')).RecordsPage })),
    listed: 'everybody',
  },
  {
    path: '/reports',
    name: 'reports',
    page: lazy(async () => ({ default: (await import('../pages/reports/reports-page.tsx')).ReportsPage })),
    listed: 'everybody',
  },
  {
    path: '/figures',
    name: 'figures',
    page: lazy(async () => ({ default: (await import('../pages/figures/figures-page.tsx')).FiguresPage })),
    listed: 'everybody',
  },
  {
    path: '/sources',
    name: 'sources',
    page: lazy(async () => ({ default: (await import('../pages/sources/sources-page.tsx')).SourcesPage })),
    listed: 'everybody',
  },
  {
    path: '/add',
    name: 'add',
    page: lazy(async () => ({ default: (await import('../pages/add/add-page.tsx')).AddPage })),
    listed: 'editor',
  },
  {
    path: '/review',
    name: 'review',
    page: lazy(async () => ({ default: (await import('../pages/review/review-page.tsx')).ReviewPage })),
    listed: 'editor',
  },
  {
    path: '/people',
    name: 'people',
    page: lazy(async () => ({ default: (await import('../pages/people/people-page.tsx')).PeoplePage })),
    listed: 'administrator',
  },
  {
    path: '/sign-in',
    name: 'signIn',
    page: lazy(async () => ({ default: (await import('../pages/sign-in/sign-in-page.tsx')).SignInPage })),
    listed: 'no',
  },
];
