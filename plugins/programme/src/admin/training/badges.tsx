import { StatusBadge } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { Completion, CourseState } from "../../training/vocabulary";

const OF_COURSES = {
  draft: "grey",
  open: "blue",
  held: "green",
  closed: "grey",
  cancelled: "red",
} as const satisfies Record<CourseState, string>;

const OF_PEOPLE = {
  completed: "green",
  absent: "grey",
  too_few_sessions: "orange",
  no_test: "orange",
  failed: "red",
} as const satisfies Record<Completion, string>;

/** How a course stands. */
export function CourseBadge({ state }: { state: CourseState }) {
  const { t } = useTranslation("training");
  return <StatusBadge color={OF_COURSES[state]}>{t(`states.${state}`)}</StatusBadge>;
}

/** How far a person came. */
export function CompletionBadge({ completion }: { completion: Completion }) {
  const { t } = useTranslation("training");
  return <StatusBadge color={OF_PEOPLE[completion]}>{t(`completions.${completion}`)}</StatusBadge>;
}
