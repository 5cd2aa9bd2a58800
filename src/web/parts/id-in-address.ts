import { useParams } from 'wouter';

/** What the router leaves as it is written in an address, since it would mean something there: `; / ? : @ & = + $ , #`. */
const left = /%(?:3B|2F|3F|3A|40|26|3D|2B|24|2C|23)/gi;

/** The id that the address of a page ends with: `iq:khanaqin` of `/place/iq%3Akhanaqin`. */
export const useIdInAddress = (): string => (useParams<{ id: string }>().id ?? '').replace(left, decodeURIComponent);
