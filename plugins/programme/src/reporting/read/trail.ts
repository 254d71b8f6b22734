import type { MedusaContainer } from "@medusajs/framework/types";
import { findPeople } from "@nang-gio/access/read/people";
import { readRows } from "@nang-gio/access/read/read-rows";
import { z } from "zod";
import type { ReportingTrailLine } from "../../reporting-contract";
import { REPORTING_CHANGES, REPORTING_SUBJECTS } from "../vocabulary";

const MOST = 50;

const Row = z.object({
  at: z.coerce.date(),
  subject: z.enum(REPORTING_SUBJECTS),
  change: z.enum(REPORTING_CHANGES),
  reason: z.string().nullable(),
  actor_id: z.string().nullable(),
});

/** What was done with a report of a body, the newest first. */
export async function trailOf(
  container: MedusaContainer,
  { subject_id }: { subject_id: string },
): Promise<ReportingTrailLine[]> {
  const rows = await readRows(
    container,
    Row,
    `select happened_at as at, subject, change, reason, actor_id from plan_change
      where subject_id = ? and deleted_at is null order by happened_at desc, id desc limit ?`,
    [subject_id, MOST],
  );
  const ids = [...new Set(rows.flatMap(({ actor_id }) => actor_id ?? []))];
  const people = await findPeople(container, ids);
  return rows.map(({ at, actor_id, ...line }) => {
    const person = actor_id ? people.get(actor_id) : undefined;
    return { ...line, at: at.toISOString(), by: person?.name || (person?.email ?? null) };
  });
}
