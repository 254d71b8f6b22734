import { z } from "zod";

const both = z.object({ vi: z.string(), en: z.string() });
const figure = z.discriminatedUnion("kind", [
  z.object({ key: z.string(), name: both, kind: z.literal("count"), value: z.number() }),
  z.object({
    key: z.string(),
    name: both,
    kind: z.literal("money"),
    currency: z.string(),
    value: z.number(),
  }),
  z.object({
    key: z.string(),
    name: both,
    kind: z.literal("ratio"),
    numerator: z.number(),
    denominator: z.number(),
    value: z.number().nullable().describe("hundredths of a per cent; null: no one to count"),
  }),
]);
const evidence = z.array(z.object({ id: z.string(), counts: z.record(z.string(), z.number()) }));
const computed = z.object({
  from: z.iso.date(),
  to: z.iso.date(),
  figures: z.array(figure),
  evidence,
});
const manual = z.object({
  sender: z.string(),
  value: z.number().nullable(),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  evidence: z.string(),
  link: z.string(),
});

/** All that stands in a consolidated report: its files and exports are made of it and of nothing else. */
export const ReportSnapshot = z.object({
  schema: z.literal(1),
  plan: z.object({ code: z.string(), name: both, basis: both }),
  report: z.object({
    id: z.string(),
    version: z.number(),
    number: z.string(),
    place: z.string(),
    signed_on: z.iso.date(),
    signer_title: z.string(),
    signer_name: z.string(),
    recipients: z.array(z.string()),
    difficulties: z.string().nullable(),
    proposals: z.string().nullable(),
    /** The day in Vietnam as of which the figures were computed. */
    computed_on: z.iso.date(),
  }),
  period: z.object({
    kind: z.enum(["year", "phase", "ad_hoc"]),
    year: z.number().nullable(),
    title: z.string(),
    first_day: z.iso.date(),
    last_day: z.iso.date(),
    due_before: z.iso.date(),
  }),
  settings: z.array(
    z.object({
      key: z.string(),
      words: both,
      value: z.union([z.boolean(), z.number()]),
      codes: z.array(z.string()),
    }),
  ),
  senders: z.array(
    z.object({
      sender: z.string(),
      name: z.string(),
      level: z.enum(["local", "province"]),
      submitted_on: z.iso.date(),
      is_late: z.boolean(),
      narrative: z.record(z.string(), z.string()),
    }),
  ),
  target_proposals: z.array(
    z.object({
      code: z.string(),
      due_year: z.number(),
      value: z.number(),
      reason: z.string(),
    }),
  ),
  places: z.array(z.object({ code: z.string(), name: z.string() })),
  indicators: z.array(
    z.object({
      code: z.string(),
      name: both,
      unit: both,
      kind: z.enum(["count", "ratio", "milestone"]),
      words: z
        .object({ counts: both, counted_in: both, period: both, sources: both })
        .nullable()
        .describe("null: nothing computes it yet"),
      period: computed.nullable(),
      cumulative: computed.nullable(),
      target: z
        .object({
          due_year: z.number(),
          value: z.number(),
          version: z.number(),
          decided_on: z.iso.date(),
          reason: z.string().nullable(),
        })
        .nullable(),
      baseline: z
        .object({ value: z.number(), as_of: z.iso.date(), source: z.string(), version: z.number() })
        .nullable(),
      standing: z.object({
        state: z.enum(["reached", "on_the_way", "monitored", "no_one", "not_computed"]),
        reached: z.number().nullable(),
        missing: z.number().nullable(),
      }),
      manual: z.array(manual).describe("figures entered by hand, with their evidence"),
      /** Sums of the period by place and key; `null` is what belongs to no place that reported. */
      by_place: z.array(
        z.object({ place: z.string().nullable(), counts: z.record(z.string(), z.number()) }),
      ),
    }),
  ),
});
export type ReportSnapshot = z.infer<typeof ReportSnapshot>;
export type SnapshotIndicator = ReportSnapshot["indicators"][number];

/** A value with its fields in the order of their names: the database keeps them in an order of its own. */
export function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, inner]) => [key, canonical(inner)]),
  );
}
