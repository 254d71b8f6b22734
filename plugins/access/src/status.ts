/** From this HTTP status on, a write was refused or failed. */
export const FIRST_REFUSAL = 400;
