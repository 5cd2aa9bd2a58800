/**
 * How many places there are with what contains them, which no two columns tell by themselves: guessed at many times
 * what they are, a sum over each is not shared by two processes.
 */
export const placesCounted = `
create statistics account_place_area (ndistinct) on place, area from account;
analyze account;
`;
