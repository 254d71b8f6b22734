import type { MedusaContainer } from "@medusajs/framework/types";
import { readRows } from "@nang-gio/access/read/read-rows";
import { z } from "zod";

/** What the person of an enrolment is called. */
export async function nameOf(container: MedusaContainer, enrolment_id: string): Promise<string> {
  const [found] = await readRows(
    container,
    z.object({ name: z.string().nullable() }),
    `select person.name from training_enrolment part join training_person person on person.id = part.person_id
      where part.id = ?`,
    [enrolment_id],
  );
  return found?.name ?? "";
}
