import { model } from "@medusajs/framework/utils";
import { ORGANISATION_KINDS } from "../../../contract";
import { FactProposal } from "./fact-proposal";
import { LabourSnapshot } from "./labour-snapshot";
import { LegalTerm } from "./legal-term";
import { OcopCertificate } from "./ocop-certificate";
import { OfficeTerm } from "./office-term";
import { ProducerMark } from "./producer-mark";
import { ProductionLot } from "./production-lot";

/**
 * A co-operative (HTX), union of co-operatives, co-operative group (THT) or interest group: one record
 * and one history, also when a group grows into a co-operative. Kind, names and number are those of now; what they were
 * before is in its legal terms.
 */
export const Organisation = model
  .define("organisation", {
    id: model.id({ prefix: "org" }).primaryKey(),
    handle: model.text().unique(),
    kind: model.enum([...ORGANISATION_KINDS]),
    name: model.text(),
    name_en: model.text().nullable(),
    registration_number: model.text().nullable(),
    /** `YYYY-MM-DD`. */
    founded_on: model.text().nullable(),
    sector: model.text(),
    priority_lines: model.array(),
    commune_code: model.text().index(),
    address: model.text().nullable(),
    phone: model.text().nullable(),
    email: model.text().nullable(),
    story: model.text().nullable(),
    story_en: model.text().nullable(),
    /** A `Picture` of the media plugin. */
    picture: model.json().nullable(),
    /** Names without accents, for finding. */
    folded: model.text(),
    /** Computed by `recomputeWomenLed`; holds for the day in `women_led_on`. */
    women_led: model.boolean().default(false),
    women_led_on: model.text().nullable(),
    /** The organisation that this duplicate was merged into, and the day. */
    merged_into: model.text().nullable(),
    merged_on: model.text().nullable(),
    legal_terms: model.hasMany(() => LegalTerm, { mappedBy: "organisation" }),
    terms: model.hasMany(() => OfficeTerm, { mappedBy: "organisation" }),
    labour: model.hasMany(() => LabourSnapshot, { mappedBy: "organisation" }),
    certificates: model.hasMany(() => OcopCertificate, { mappedBy: "organisation" }),
    marks: model.hasMany(() => ProducerMark, { mappedBy: "organisation" }),
    lots: model.hasMany(() => ProductionLot, { mappedBy: "organisation" }),
    fact_proposals: model.hasMany(() => FactProposal, { mappedBy: "organisation" }),
  })
  .cascades({
    delete: ["legal_terms", "terms", "labour", "certificates", "marks", "lots", "fact_proposals"],
  })
  .indexes([{ on: ["registration_number"], unique: true, where: "merged_into is null" }]);
