import { Container, Heading, StatusBadge, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { AdminPrepayments } from "../../contract";

/** Whether VNPay is offered, or what is missing for it. */
export function VnpaySettings({ vnpay }: Pick<AdminPrepayments, "vnpay">) {
  const { t } = useTranslation("prepayments");
  const { offered, missing, tmn_code, minutes } = vnpay;
  const facts = [
    [t("vnpayCode"), tmn_code],
    [t("minutes"), t("minutesValue", { count: minutes })],
  ] as const;
  return (
    <Container className="flex flex-col gap-y-4">
      <div className="flex flex-wrap items-start justify-between gap-2">
        <div>
          <Heading level="h2">{t("vnpay")}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {t("vnpayLead")}
          </Text>
        </div>
        <StatusBadge color={offered ? "green" : "grey"}>
          {t(offered ? "vnpayOffered" : "vnpayNotOffered")}
        </StatusBadge>
      </div>
      {offered ? (
        <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-[auto_1fr]">
          {facts.map(([label, value]) => (
            <div key={label} className="contents">
              <dt className="txt-compact-small text-ui-fg-subtle">{label}</dt>
              <dd className="txt-compact-small font-medium tabular-nums">{value}</dd>
            </div>
          ))}
        </dl>
      ) : (
        <Text size="small">{t("vnpayNotOfferedWhy", { names: missing.join(", ") })}</Text>
      )}
    </Container>
  );
}
