/** What a form says of a channel, in the order of its fields. */
export const CHANNEL_FIELDS = ["kind", "name", "since", "ended_on", "end_reason"] as const;
export type ChannelField = (typeof CHANNEL_FIELDS)[number];

/** What a form says of a year of it. */
export const VALUE_FIELDS = ["year", "amount"] as const;
export type ValueField = (typeof VALUE_FIELDS)[number];
