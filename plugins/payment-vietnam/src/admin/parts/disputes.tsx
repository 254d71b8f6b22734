import { StatusBadge, Table } from "@medusajs/ui";
import { shownMoment } from "@nang-gio/access/dashboard";
import { useTranslation } from "react-i18next";
import type { AdminPrepayments } from "../../contract";
import { OrderTable } from "./order-table";

/** Stripe's reasons that staff should know apart (docs.stripe.com/disputes/categories). */
const REASONS = [
  "fraudulent",
  "unrecognized",
  "product_not_received",
  "product_unacceptable",
  "duplicate",
  "credit_not_processed",
] as const;

/** Stripe's states in four: to be answered, answered, lost, won though the money has not come back. */
function stateOf(status: string): "wanted" | "looked" | "lost" | "won" {
  if (status === "lost") return "lost";
  if (status === "won" || status === "warning_closed") return "won";
  return status.endsWith("needs_response") ? "wanted" : "looked";
}
const COLOURS = { wanted: "red", looked: "orange", lost: "grey", won: "orange" } as const;

/** Of which currencies Stripe counts no hundredths: that of the market. */
const WHOLE = ["vnd"];

function amountIn(currency: string, amount: number, language: string): string {
  const whole = WHOLE.includes(currency);
  return new Intl.NumberFormat(language, { style: "currency", currency }).format(
    whole ? amount : amount / 100,
  );
}

/** Card payments that a shopper's bank claims back; nothing where there are none. */
export function Disputes({ disputes }: Pick<AdminPrepayments, "disputes">) {
  const { t, i18n } = useTranslation("prepayments");
  return (
    <OrderTable
      title={t("disputes")}
      lead={t("disputesLead")}
      heads={[t("amount"), t("why"), t("state"), t("answerBy"), t("disputeTaken")]}
      rows={disputes}
      keyOf={({ id }) => id}
    >
      {({ amount, currency, reason, status, due_by, taken }) => {
        const state = stateOf(status);
        const known = REASONS.find((one) => one === reason) ?? "other";
        return (
          <>
            <Table.Cell className="whitespace-nowrap tabular-nums">
              {amountIn(currency, amount, i18n.language)}
            </Table.Cell>
            <Table.Cell className="min-w-40">{t(`disputeReason.${known}`)}</Table.Cell>
            <Table.Cell className="whitespace-nowrap">
              <StatusBadge color={COLOURS[state]}>{t(`disputeState.${state}`)}</StatusBadge>
            </Table.Cell>
            <Table.Cell className="whitespace-nowrap tabular-nums">
              {state === "wanted" && due_by ? shownMoment(due_by) : null}
            </Table.Cell>
            <Table.Cell className="whitespace-nowrap tabular-nums">
              {taken > 0 ? amountIn(currency, taken, i18n.language) : null}
            </Table.Cell>
          </>
        );
      }}
    </OrderTable>
  );
}
