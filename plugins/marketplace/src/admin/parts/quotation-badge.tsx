import { StatusBadge } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { QuotationState } from "../../contract";

const COLOURS = {
  asked: "orange",
  answered: "blue",
  expired: "grey",
  accepted: "green",
  declined: "grey",
  withdrawn: "grey",
} as const satisfies Record<QuotationState, string>;

/** How a quotation stands. */
export function QuotationBadge({ state }: { state: QuotationState }) {
  const { t } = useTranslation("marketplace");
  return <StatusBadge color={COLOURS[state]}>{t(`quotationStates.${state}`)}</StatusBadge>;
}
