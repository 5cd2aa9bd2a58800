export type { Certainty, Claim, ClaimHead, Condition, Figure, Incident, IncidentCodes, When } from './claim.ts';
export { composeClaims } from './compose.ts';
export { placeUnplaced } from './place-unplaced.ts';
export type { Reading } from './reading.ts';
export { unreadReading } from './unread-reading.ts';
