/** What confidence is left where so many of those concerned were asked about their ties: 1 of all, 0.7 of some, 0.4 of none. */
export const confidenceByAsked = (asked: number, of: number): number => (asked === of ? 1 : asked > 0 ? 0.7 : 0.4);
