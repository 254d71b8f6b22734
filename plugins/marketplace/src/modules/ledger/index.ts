import { Module } from "@medusajs/framework/utils";
import { LedgerService } from "./service";

/** Name under which the container gives the {@link LedgerService}. */
export const LEDGER_MODULE = "ledger";

export default Module(LEDGER_MODULE, { service: LedgerService });
