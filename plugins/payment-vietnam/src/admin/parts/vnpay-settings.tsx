import { useTranslation } from "react-i18next";
import type { AdminPrepayments } from "../../contract";
import { WaySettings } from "./way-settings";

/** Whether VNPay is offered, or what is missing for it. */
export function VnpaySettings({ vnpay }: Pick<AdminPrepayments, "vnpay">) {
  const { t } = useTranslation("prepayments");
  const { offered, missing, tmn_code, minutes } = vnpay;
  return (
    <WaySettings
      title={t("vnpay")}
      lead={t("vnpayLead")}
      offered={offered}
      state={t(offered ? "vnpayOffered" : "vnpayNotOffered")}
      facts={[
        [t("vnpayCode"), tmn_code],
        [t("minutes"), t("minutesValue", { count: minutes })],
      ]}
      why={t("vnpayNotOfferedWhy", { names: missing.join(", ") })}
    />
  );
}
