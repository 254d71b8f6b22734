import { useTranslation } from "react-i18next";
import type { AdminPrepayments } from "../../contract";
import { WaySettings } from "./way-settings";

/** Whether cards are offered, or what is missing for them. */
export function StripeSettings({ stripe }: Pick<AdminPrepayments, "stripe">) {
  const { t } = useTranslation("prepayments");
  const { offered, missing, minutes, trial } = stripe;
  return (
    <WaySettings
      title={t("stripe")}
      lead={t("stripeLead")}
      offered={offered}
      state={t(offered ? "stripeOffered" : "stripeNotOffered")}
      facts={[
        [t("stripeKeys"), t(trial ? "stripeTrial" : "stripeLive")],
        [t("minutes"), t("minutesValue", { count: minutes })],
      ]}
      why={t("stripeNotOfferedWhy", { names: missing.join(", ") })}
    />
  );
}
