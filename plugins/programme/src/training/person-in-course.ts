import { generateEntityId } from "@medusajs/framework/utils";
import type { Sql } from "@nang-gio/access/sql";
import { fold } from "@nang-gio/vietnam";
import type { EnrolBody } from "../contract";

/** Digits alone, as `0xxxxxxxxx`: by them two that are called alike are told apart. */
export function plainPhone(typed: string | null | undefined): string | null {
  const digits = (typed ?? "").replace(/\D/g, "");
  if (!digits) return null;
  return digits.startsWith("84") ? `0${digits.slice(2)}` : digits;
}

/**
 * The person that is meant, known from an earlier course or new: of the same name and phone, or, where one of the two has no
 * phone, of the same name and organisation (commune, of who belongs to none). Two at once find one.
 */
export async function personOf(
  sql: Sql,
  { name, sex, role, organisation_id = null, commune_code = null, ...body }: EnrolBody,
): Promise<string> {
  const folded = fold(name);
  const phone = plainPhone(body.phone);
  const place = organisation_id ? null : commune_code;
  await sql.execute("select pg_advisory_xact_lock(hashtext(?))", [`training_person ${folded}`]);
  const [known] = await sql.execute<{ id: string }>(
    `select "id" from "training_person"
      where "folded" = ? and "erased_at" is null and "deleted_at" is null
        and case when "phone" is not null and ?::text is not null then "phone" = ?
                 else "organisation_id" is not distinct from ?::text and "commune_code" is not distinct from ?::text end
      order by "phone" is null, "created_at" limit 1`,
    [folded, phone, phone, organisation_id, place],
  );
  if (known) {
    await sql.execute(
      `update "training_person" set "phone" = coalesce(?, "phone"), "sex" = ?, "role" = ?, "organisation_id" = ?,
              "commune_code" = ?, "updated_at" = now() where "id" = ?`,
      [phone, sex, role, organisation_id, place, known.id],
    );
    return known.id;
  }
  const id = generateEntityId(undefined, "trp");
  await sql.execute(
    `insert into "training_person" ("id", "name", "folded", "phone", "sex", "role", "organisation_id", "commune_code")
     values (?, ?, ?, ?, ?, ?, ?, ?)`,
    [id, name, folded, phone, sex, role, organisation_id, place],
  );
  return id;
}
