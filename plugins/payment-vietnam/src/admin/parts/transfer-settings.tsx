import { shownMoment, useMyRole } from "@nang-gio/access/dashboard";
import { useTranslation } from "react-i18next";
import type { AdminPrepayments } from "../../contract";
import { BringStatement } from "./bring-statement";
import { WaySettings } from "./way-settings";

/** Whether transfers are offered, to which account, and who tells of them; or what is missing. */
export function TransferSettings({ transfers }: { transfers: AdminPrepayments }) {
  const { t } = useTranslation("prepayments");
  const role = useMyRole();
  const { settings, waiting } = transfers;
  const { offered, missing, bank_name, account_number, holder, hours, gateway } = settings;
  const until = settings.statements_until;
  const told = until ? t("toldUntil", { time: shownMoment(until) }) : t("toldNever");
  return (
    <WaySettings
      title={t("transfers")}
      level="h1"
      lead={t("lead")}
      offered={offered}
      state={t(offered ? "offered" : "notOffered")}
      action={offered && role === "province" ? <BringStatement /> : null}
      facts={[
        [t("account"), [bank_name, account_number, holder].filter(Boolean).join(" · ")],
        [t("hours"), t("hoursValue", { count: hours })],
        [t("told"), gateway ? t("toldGateway") : told],
        [t("waiting"), String(waiting)],
      ]}
      why={t("notOfferedWhy", { names: missing.join(", ") })}
    />
  );
}
