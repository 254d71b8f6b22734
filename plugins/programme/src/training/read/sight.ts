import type { MedusaRequest } from "@medusajs/framework/http";
import { Problem } from "@nang-gio/access/problem";
import { communesInSight } from "@nang-gio/cooperative/read/communes-in-sight";
import type { EnrolBody } from "../../contract";
import { assertOrganisations, type InSight, isInSight } from "../../read/sight";

/** SQL that is true of a `part` in a course with its `organisation` (joined, of what it was merged into) in sight, and its values. */
export function peopleInSight(inSight: InSight): [string, unknown[]] {
  if (inSight === null) return ["true", []];
  return [
    `coalesce(organisation.commune_code, part.commune_code) in (select jsonb_array_elements_text(?::jsonb))`,
    [JSON.stringify(inSight)],
  ];
}

/** SQL that joins a `part` in a course to its `person` and to its `organisation`, a merged one being what it became. */
export const WITH_PEOPLE = `
  join training_person person on person.id = part.person_id and person.deleted_at is null
  left join organisation entered on entered.id = part.organisation_id
  left join organisation on organisation.id = coalesce(entered.merged_into, entered.id)`;

/** Whether the caller may record something of who belongs to an organisation, or to a commune. */
export const isMineOf =
  (req: MedusaRequest) =>
  async (organisation_id: string | null, commune_code: string | null): Promise<boolean> => {
    const communes = communesInSight(req);
    if (communes === null) return true;
    if (organisation_id) return isInSight(req)(organisation_id);
    return commune_code !== null && communes.includes(commune_code);
  };

/** @throws Problem not_found where a person is of an organisation out of sight; forbidden of a commune that is not the caller's */
export async function assertOfMine(
  req: MedusaRequest,
  { organisation_id, commune_code }: EnrolBody,
): Promise<void> {
  if (organisation_id) return assertOrganisations(req, [organisation_id]);
  const communes = communesInSight(req);
  if (commune_code && communes && !communes.includes(commune_code)) {
    throw new Problem("forbidden", "access.forbidden", { field: "commune_code" });
  }
}
