export { FilterForm } from './filter-form.tsx';
export { ListedItems } from './listed-items.tsx';
export { RecordTable } from './record-table.tsx';
export { asked, type Filters, useFilters } from './use-filters.ts';
