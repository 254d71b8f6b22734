import { model } from "@medusajs/framework/utils";
import { PRIORITY_GROUPS } from "../../../contract";
import { Organisation } from "./organisation";

/**
 * Workers and members of an organisation counted on a day. Priority groups of women (plan, section II)
 * are counts only, never kept on a person; outputs withhold cells under five.
 */
export const LabourSnapshot = model
  .define("labour_snapshot", {
    id: model.id({ prefix: "labour" }).primaryKey(),
    organisation: model.belongsTo(() => Organisation, { mappedBy: "labour" }),
    as_of: model.text(),
    workers: model.number(),
    women: model.number(),
    members: model.number().nullable(),
    women_members: model.number().nullable(),
    new_jobs: model.number().nullable(),
    new_jobs_women: model.number().nullable(),
    difficult_area: model.number().nullable(),
    ethnic_minority: model.number().nullable(),
    poor_household: model.number().nullable(),
    disabled: model.number().nullable(),
    released_from_prison: model.number().nullable(),
    trafficking_victim: model.number().nullable(),
    violence_victim: model.number().nullable(),
    unsafe_migrant: model.number().nullable(),
    laid_off: model.number().nullable(),
  })
  .indexes([{ on: ["organisation_id", "as_of"], unique: true }])
  .checks([
    {
      name: "CK_labour_snapshot_women",
      expression: (columns) => `${columns.women} between 0 and ${columns.workers}`,
    },
    {
      name: "CK_labour_snapshot_women_members",
      expression: (columns) =>
        `${columns.women_members} is null or ${columns.women_members} between 0 and ${columns.members}`,
    },
    {
      name: "CK_labour_snapshot_new_jobs",
      expression: (columns) =>
        `${columns.new_jobs_women} is null or ${columns.new_jobs_women} between 0 and ${columns.new_jobs}`,
    },
    {
      name: "CK_labour_snapshot_as_of",
      expression: (columns) => `${columns.as_of} ~ '^\\d{4}-\\d{2}-\\d{2}$'`,
    },
    ...PRIORITY_GROUPS.map((group) => ({
      name: `CK_labour_snapshot_${group}`,
      expression: `${group} is null or ${group} between 0 and women`,
    })),
  ]);
