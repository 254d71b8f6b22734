import type { MedusaContainer } from "@medusajs/framework/types";
import { readRows } from "@nang-gio/access/read/read-rows";
import { z } from "zod";
import type { SessionView } from "../../contract";
import { communeNames } from "../../read/find-events";

const Row = z.object({
  id: z.string(),
  course_id: z.string(),
  day: z.string(),
  starts: z.string().nullable(),
  is_online: z.boolean(),
  link: z.string().nullable(),
  commune_code: z.string().nullable(),
  address: z.string().nullable(),
  trainer: z.string(),
});

/** The sessions of courses that take place, by course and in their order. */
export async function findSessions(
  container: MedusaContainer,
  course_ids: readonly string[],
): Promise<ReadonlyMap<string, SessionView[]>> {
  const rows = await readRows(
    container,
    Row,
    `select id, course_id, day, starts, is_online, link, commune_code, address, trainer from training_session
      where course_id in (select jsonb_array_elements_text(?::jsonb)) and cancelled_at is null and deleted_at is null
      order by day, starts nulls last, id`,
    [JSON.stringify(course_ids)],
  );
  const communes = await communeNames(container);
  const found = new Map<string, SessionView[]>();
  for (const { course_id, ...session } of rows) {
    const { commune_code } = session;
    const commune_name = commune_code && (communes.get(commune_code) ?? commune_code);
    found.set(course_id, [...(found.get(course_id) ?? []), { ...session, commune_name }]);
  }
  return found;
}
