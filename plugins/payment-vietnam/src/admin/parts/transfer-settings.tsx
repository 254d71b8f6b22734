import { Container, Heading, StatusBadge, Text } from "@medusajs/ui";
import { shownMoment, useMyRole } from "@nang-gio/access/dashboard";
import { useTranslation } from "react-i18next";
import type { AdminPrepayments } from "../../contract";
import { BringStatement } from "./bring-statement";

/** Whether transfers are offered, to which account, and who tells of them; or what is missing. */
export function TransferSettings({ transfers }: { transfers: AdminPrepayments }) {
  const { t } = useTranslation("prepayments");
  const role = useMyRole();
  const { settings, waiting } = transfers;
  const { offered, missing, bank_name, account_number, holder, hours, gateway } = settings;
  const until = settings.statements_until;
  const facts = [
    [t("account"), [bank_name, account_number, holder].filter(Boolean).join(" · ")],
    [t("hours"), t("hoursValue", { count: hours })],
    [
      t("told"),
      gateway
        ? t("toldGateway")
        : until
          ? t("toldUntil", { time: shownMoment(until) })
          : t("toldNever"),
    ],
    [t("waiting"), String(waiting)],
  ];
  return (
    <Container className="flex flex-col gap-y-4">
      <div className="flex flex-wrap items-start justify-between gap-2">
        <div>
          <Heading>{t("transfers")}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {t("lead")}
          </Text>
        </div>
        <div className="flex flex-wrap items-center gap-2">
          <StatusBadge color={offered ? "green" : "grey"}>
            {t(offered ? "offered" : "notOffered")}
          </StatusBadge>
          {offered && role === "province" ? <BringStatement /> : null}
        </div>
      </div>
      {offered ? (
        <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-[auto_1fr]">
          {facts.map(([label, value]) => (
            <div key={label} className="contents">
              <dt className="txt-compact-small text-ui-fg-subtle">{label}</dt>
              <dd className="txt-compact-small break-words font-medium tabular-nums">{value}</dd>
            </div>
          ))}
        </dl>
      ) : (
        <Text size="small">{t("notOfferedWhy", { names: missing.join(", ") })}</Text>
      )}
    </Container>
  );
}
