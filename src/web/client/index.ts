export { addressOf, ask, type Query, tell } from './ask.ts';
export { keyOf, makeQueryClient, useAsked } from './asked.ts';
export { useChanges, useProgress } from './changes.ts';
export { type Listed, useListed } from './listed.ts';
export { Problem } from './problem.ts';
export { useMay, useSession, useSigning } from './session.ts';
