import { model } from "@medusajs/framework/utils";
import { FACT_KINDS, FACT_STATES } from "../../../contract";
import { FactProposalEvent } from "./fact-proposal-event";
import { Organisation } from "./organisation";

/**
 * What a co-operative tells of its people in office or of its labour, until staff have confirmed it: nothing counts
 * from here. Confirmed, it is written into an office term or a labour snapshot.
 */
export const FactProposal = model
  .define("fact_proposal", {
    id: model.id({ prefix: "fact" }).primaryKey(),
    organisation: model.belongsTo(() => Organisation, { mappedBy: "fact_proposals" }),
    kind: model.enum([...FACT_KINDS]),
    /** Made in the browser. */
    key: model.text(),
    /** The confirmed record that it corrects; null for a new one. */
    corrects_id: model.text().nullable(),
    content: model.json(),
    state: model.enum([...FACT_STATES]),
    /** Counts what was sent; who decides says which one they read. */
    revision: model.number(),
    comments: model.json().nullable(),
    /** The record that it became. */
    record_id: model.text().nullable(),
    actor_id: model.text(),
    submitted_at: model.dateTime(),
    events: model.hasMany(() => FactProposalEvent, { mappedBy: "proposal" }),
  })
  .cascades({ delete: ["events"] })
  .indexes([
    { on: ["organisation_id", "key"], unique: true },
    { on: ["corrects_id"], unique: true, where: "state in ('submitted', 'returned')" },
    { on: ["state", "submitted_at"] },
  ])
  .checks([
    {
      name: "CK_fact_proposal_record",
      expression: (columns) =>
        `(${columns.state} = 'confirmed') = (${columns.record_id} is not null)`,
    },
  ]);
