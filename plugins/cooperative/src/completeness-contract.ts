/** What the register can lack of an organisation. */
export const COMPLETENESS_FACTS = [
  "registration_number",
  "officers",
  "labour",
  "phone",
  "address",
  "founded_on",
  "email",
  "name_en",
  "priority_lines",
  "story",
  "story_en",
  "picture",
] as const;
export type CompletenessFact = (typeof COMPLETENESS_FACTS)[number];

/** How much of what the register should know of an organisation it knows, 0 to 100, and what is missing. */
export interface Completeness {
  score: number;
  /** What weighs most comes first. */
  missing: CompletenessFact[];
}
