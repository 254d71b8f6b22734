import type { MedusaContainer } from "@medusajs/framework/types";
import { Problem, type ProblemParams } from "@nang-gio/access/problem";
import { calendarDate, formatDate } from "@nang-gio/vietnam";
import type { Actor } from "../modules/trade-event/turn";
import { TRAINING_MODULE } from "../modules/training";
import type { TrainingService } from "../modules/training/service";
import type { CourseTurn } from "../modules/training/turn";

/** The service of training. */
export const training = (container: MedusaContainer) =>
  container.resolve<TrainingService>(TRAINING_MODULE);

/** The answer to a course that is unknown, or out of sight. */
export const unknownCourse = () => new Problem("not_found", "training.course_unknown");

/** The answer to a person's part in a course that is unknown, or out of sight. */
export const unknownEnrolment = () => new Problem("not_found", "training.enrolment_unknown");

/** @throws Problem of the training's catalogue that names the field. */
export function refuseTraining(code: string, field: string, params: ProblemParams = {}): never {
  throw new Problem("invalid_data", `training.${code}`, { field, params });
}

/** A day as it is written in a sentence. */
export const shownDay = (day: string) => formatDate(calendarDate(day));

/**
 * Does something at a course, one after the other; what it changes is kept with its trail, or nothing is.
 * @throws Problem not_found `training.course_unknown`
 */
export async function atCourse<Result>(
  container: MedusaContainer,
  id: string,
  actor: Actor,
  run: (turn: CourseTurn) => Promise<{ done: Result }>,
): Promise<Result> {
  const found = await training(container).atCourse(id, actor, run);
  if (!found) throw unknownCourse();
  return found.done;
}
