import { islamicState } from './islamic-state.ts';

/** Every list of groups. Where two lists give one alias, the later wins. */
export const groupLists: readonly string[] = [islamicState];
