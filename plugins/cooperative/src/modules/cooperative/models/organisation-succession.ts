import { model } from "@medusajs/framework/utils";
import { SUCCESSION_KINDS } from "../../../contract";

/**
 * One organisation's records that were handed to another: of a duplicate that was merged into it, or of one that was
 * divided. What was handed over is kept, so that it can be handed back.
 */
export const OrganisationSuccession = model
  .define("organisation_succession", {
    id: model.id({ prefix: "succ" }).primaryKey(),
    kind: model.enum([...SUCCESSION_KINDS]),
    from_id: model.text().index(),
    to_id: model.text().index(),
    /** Day from which it holds, `YYYY-MM-DD` in Vietnam. */
    day: model.text(),
    reason: model.text(),
    actor_id: model.text(),
    /** By holder of records, what it handed over. */
    moved: model.json(),
    /** Fields of the survivor that were written over. */
    before: model.json(),
    done_at: model.dateTime(),
    undone_at: model.dateTime().nullable(),
    undone_by: model.text().nullable(),
  })
  .indexes([
    {
      name: "IDX_organisation_succession_merged",
      on: ["from_id"],
      unique: true,
      where: "kind = 'merged' and undone_at is null",
    },
  ]);
