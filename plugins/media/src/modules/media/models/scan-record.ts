import { model } from "@medusajs/framework/utils";
import { SCAN_KINDS } from "../../../contract";

/** A scanned paper that somebody sent in; its file is shown to its owner and to staff alone. */
export const ScanRecord = model
  .define("scan_record", {
    id: model.id({ prefix: "scan" }).primaryKey(),
    /** Whose it is: an organisation's id. */
    owner_id: model.text(),
    /** SHA-256 of the bytes that came, in hexadecimal; also the name of its file. */
    hash: model.text(),
    kind: model.enum([...SCAN_KINDS]),
    /** Name that the sender gave to the file. */
    name: model.text(),
    /** Bytes of the kept file. */
    size: model.number(),
  })
  .indexes([{ on: ["owner_id", "hash"], unique: true }]);
