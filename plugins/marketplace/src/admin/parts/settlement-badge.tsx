import { StatusBadge } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { SettlementState } from "../../settlement-contract";

const COLOURS = { draft: "grey", approved: "orange", paid: "green", nothing: "blue" } as const;

interface SettlementBadgeProps {
  state: SettlementState;
  /** What there is to pay; approved with nothing to pay it is done with. */
  payout: number;
}

/** How a settlement stands, in a word and a colour. */
export function SettlementBadge({ state, payout }: SettlementBadgeProps) {
  const { t } = useTranslation("marketplace");
  const shown = state === "approved" && payout === 0 ? "nothing" : state;
  return <StatusBadge color={COLOURS[shown]}>{t(`settlementStates.${shown}`)}</StatusBadge>;
}
