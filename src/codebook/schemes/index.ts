export * from './acled.ts';
export { type CountryCodes, countryCodes } from './countries.ts';
export { type DataSet, dataSets, type ImportShape, importShapes } from './data-sets.ts';
export { categoryOfGtdTarget, gtdAttacks, typeOfGtdAttack, weaponOfGtd } from './gtd.ts';
export { acledRegions, ucdpRegions } from './regions.ts';
export { type UcdpColumn, ucdpColumns } from './ucdp.ts';
