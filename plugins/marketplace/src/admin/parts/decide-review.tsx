import { toast } from "@medusajs/ui";
import { useDrawer, useMyRole } from "@nang-gio/access/dashboard";
import { useTranslation } from "react-i18next";
import type { AdminReview } from "../../contract";
import { HideWithReason, ShowPress } from "./hide-with-reason";
import { reportsOf } from "./review-badge";
import { useDecideReview } from "./use-reviews";

function Hide({ review }: { review: AdminReview }) {
  const { t } = useTranslation("marketplace");
  const drawer = useDrawer();
  const hiding = useDecideReview(review.id, () => {
    toast.success(t("saved"));
    drawer.close();
  });
  return (
    <HideWithReason
      drawer={drawer}
      hiding={hiding}
      title={t("reviewHide")}
      effect={t("reviewHideEffect")}
      onHide={(reason) => hiding.mutate({ action: "hide", seen: review.revision, reason })}
    />
  );
}

function Show({ review }: { review: AdminReview }) {
  const { t } = useTranslation("marketplace");
  const showing = useDecideReview(review.id, () => toast.success(t("saved")));
  return (
    <ShowPress
      showing={showing}
      label={t(review.state === "shown" ? "reviewKeep" : "reviewShow")}
      onShow={() => showing.mutate({ action: "show", seen: review.revision })}
    />
  );
}

/** What the province may decide on a review: to hide it with a reason, or to show it whatever it was reported for. */
export function DecideReview({ review }: { review: AdminReview }) {
  const role = useMyRole();
  if (role !== "province") return null;
  return (
    <div className="flex flex-wrap items-center gap-2">
      {review.state === "hidden" ? null : <Hide review={review} />}
      {review.state === "shown" && reportsOf(review) === 0 ? null : <Show review={review} />}
    </div>
  );
}
