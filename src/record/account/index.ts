export type { Account, Chosen, ChosenNumber, LineEntry, Rule } from './account.ts';
export { accountOf, type Material } from './account-of.ts';
export { accountRows, daysOf, tollOf } from './account-rows.ts';
export { choose, chooseNumber } from './choose.ts';
export { gradeOf } from './corroboration.ts';
export { rebuildAccounts, refreshAccounts } from './refresh.ts';
export { correctable, type Ruling } from './rulings.ts';
export { searchWords, tsquery, tsvector } from './search-words.ts';
export { appendWithAccounts, type Published } from './write-accounts.ts';
