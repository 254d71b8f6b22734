import { StatusBadge } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { SubmissionRow } from "../../../contract";

const COLOURS = {
  open: "grey",
  in_progress: "blue",
  submitted: "orange",
  returned: "red",
  accepted: "green",
  locked: "purple",
} as const satisfies Record<SubmissionRow["state"], string>;

type Standing = Pick<SubmissionRow, "state" | "is_late" | "is_overdue">;

/** How a body's report stands, and whether it is late. */
export function SubmissionBadge({ state, is_late, is_overdue }: Standing) {
  const { t } = useTranslation("reporting");
  return (
    <span className="flex flex-wrap gap-1">
      <StatusBadge color={COLOURS[state]}>{t(`states.${state}`)}</StatusBadge>
      {is_late ? <StatusBadge color="orange">{t("late")}</StatusBadge> : null}
      {is_overdue ? <StatusBadge color="red">{t("overdue")}</StatusBadge> : null}
    </span>
  );
}
