import { MedusaService } from "@medusajs/framework/utils";
import type { Sql } from "@nang-gio/access/sql";
import { giveRows, moveRows, type Pair } from "@nang-gio/cooperative/succession/move-rows";
import { PackedLot } from "./models/packed-lot";

/** Keeps which lots the lines of consignments were packed from. */
export class PackedLotsService extends MedusaService({ PackedLot }) {
  readonly #sql: Sql;

  constructor(container: { manager: Sql }, ...rest: unknown[]) {
    super(container, ...rest);
    this.#sql = container.manager;
  }

  /** Hands over which lots went where; gives the ids. */
  handOver(pair: Pair): Promise<string[]> {
    return moveRows(this.#sql, "packed_lot", pair);
  }

  /** Gives records to an organisation. */
  give(ids: readonly string[], organisation_id: string): Promise<void> {
    return giveRows(this.#sql, "packed_lot", ids, organisation_id);
  }
}
