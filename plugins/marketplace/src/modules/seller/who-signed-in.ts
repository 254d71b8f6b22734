import type { Sql } from "@nang-gio/access/sql";
import type { SellerRole } from "../../contract";

/** A log-in that has not ended, with its person and all their memberships, also those of before. */
export interface SignedInRow {
  session_id: string;
  last_used_at: Date;
  id: string;
  name: string;
  phone: string | null;
  email: string | null;
  memberships: Array<{
    organisation_id: string;
    role: SellerRole;
    from: string;
    to: string | null;
  }>;
}

/** Asked before each request of the workspace: one question to the database. */
export async function whoSignedIn(
  sql: Sql,
  session_id: string,
  account_id: string,
  now: Date,
): Promise<SignedInRow | undefined> {
  const [row] = await sql.execute<SignedInRow>(
    `select session.id as session_id, session.last_used_at, account.id, account.name, account.phone, account.email,
            coalesce(json_agg(json_build_object(
              'organisation_id', membership.organisation_id, 'role', membership.role,
              'from', membership."from", 'to', membership."to"))
              filter (where membership.id is not null), '[]') as memberships
       from seller_session session
       join seller_account account on account.id = session.account_id and account.deleted_at is null
       left join seller_membership membership
         on membership.account_id = account.id and membership.deleted_at is null
      where session.id = ? and session.account_id = ? and session.ended_at is null and session.expires_at > ?
        and session.deleted_at is null
      group by session.id, account.id`,
    [session_id, account_id, now],
  );
  return row;
}
