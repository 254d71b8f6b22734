import { MedusaService } from "@medusajs/framework/utils";
import { AuditEntry } from "./models/audit-entry";
import { StaffRole } from "./models/staff-role";

interface Sql {
  execute(query: string): Promise<unknown>;
}

/** Options of the plugin. */
export interface AccessOptions {
  /** Addresses, ranges or Express's names of ranges whose `X-Forwarded-*` are believed; none when left out. */
  trustedProxies?: readonly string[];
}

/** Keeps who may do what, and what was done. */
export class AccessService extends MedusaService({ StaffRole, AuditEntry }) {
  readonly trustedProxies: readonly string[];
  readonly #sql: Sql;

  constructor(container: { manager: Sql }, options: AccessOptions = {}, ...rest: unknown[]) {
    super(container, options, ...rest);
    this.#sql = container.manager;
    this.trustedProxies = options.trustedProxies ?? [];
  }

  /** Ids of the people and names of the kinds of records that stand in the trail. */
  async trailNames(): Promise<{ actors: string[]; kinds: string[] }> {
    const distinct = async (column: string) => {
      const rows = await this.#sql.execute(
        `select distinct "${column}" as value from "audit_entry" where "${column}" <> ''`,
      );
      return (rows as Array<{ value: string }>).map(({ value }) => value);
    };
    return { actors: await distinct("actor_id"), kinds: await distinct("kind") };
  }
}
