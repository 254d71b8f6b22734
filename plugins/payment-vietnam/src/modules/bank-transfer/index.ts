import { Module } from "@medusajs/framework/utils";
import { BankTransferService } from "./service";

/** Name under which the container gives the {@link BankTransferService}. */
export const BANK_TRANSFER_MODULE = "bankTransfer";

export default Module(BANK_TRANSFER_MODULE, { service: BankTransferService });
