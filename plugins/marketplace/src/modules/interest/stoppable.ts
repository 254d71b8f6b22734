/** What a shopper can stop being told of: goods that they saved, or co-operatives that they follow. */
export const STOPPABLE = ["wishes", "follows"] as const;
export type Stoppable = (typeof STOPPABLE)[number];
