import { StatusBadge } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { AdminReview } from "../../contract";

const COLOURS = { shown: "green", waiting: "orange", hidden: "grey" } as const;

/** How often a review was reported since staff last looked at it. */
export const reportsOf = ({ reports }: Pick<AdminReview, "reports">): number =>
  Object.values(reports).reduce((sum, times) => sum + times, 0);

/** How a review stands, and that it was reported. */
export function ReviewBadge({ review }: { review: Pick<AdminReview, "state" | "reports"> }) {
  const { t } = useTranslation("marketplace");
  const reported = reportsOf(review);
  return (
    <span className="flex flex-wrap gap-1">
      <StatusBadge color={COLOURS[review.state]}>{t(`reviewStates.${review.state}`)}</StatusBadge>
      {reported > 0 ? (
        <StatusBadge color="red">{t("reviewReported", { count: reported })}</StatusBadge>
      ) : null}
    </span>
  );
}
