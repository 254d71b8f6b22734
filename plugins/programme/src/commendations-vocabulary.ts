/** States of a round of commendation. */
export const COMMENDATION_STATES = ["open", "decided", "cancelled"] as const;
export type CommendationState = (typeof COMMENDATION_STATES)[number];

/** How somebody who was nominated stands. */
export const NOMINEE_STATES = ["nominated", "commended", "declined", "withdrawn"] as const;
export type NomineeState = (typeof NOMINEE_STATES)[number];

/** What the province says of a nominee. */
export const VERDICTS = ["commended", "declined"] as const;
export type Verdict = (typeof VERDICTS)[number];
