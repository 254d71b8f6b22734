import { MedusaService } from "@medusajs/framework/utils";
import { PackedLot } from "./models/packed-lot";

/** Keeps which lots the lines of consignments were packed from. */
export class PackedLotsService extends MedusaService({ PackedLot }) {}
