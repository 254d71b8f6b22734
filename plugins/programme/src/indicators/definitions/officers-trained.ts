import type { MedusaContainer } from "@medusajs/framework/types";
import { findTrained } from "../../training/read/trained";
import type { CourseTopic, TraineeRole } from "../../training/vocabulary";
import type { IndicatorScope } from "../definition";
import { lastDay, lastOfEach, personRow } from "./people-trained";

/** Officers of the Union who completed a course in a period, each once. */
export async function officersTrained(
  container: MedusaContainer,
  scope: IndicatorScope,
  { roles, topic }: { roles: readonly TraineeRole[]; topic?: CourseTopic },
) {
  const { from, inSight } = scope;
  const trained = await findTrained(container, { from, to: lastDay(scope), inSight, topic });
  const counted = trained.filter(({ completed, role }) => completed && roles.includes(role));
  return lastOfEach(counted).map((one) => personRow(one, { officers: 1 }));
}

/** Said with both figures of officers, until there is a roll to compare with. */
export const NO_ROLL = {
  vi: "Chưa có danh sách cán bộ Hội để làm mẫu số, nên chưa tính tỷ lệ.",
  en: "There is no roll of the Union's officers yet to compare with, so no share is computed.",
};
