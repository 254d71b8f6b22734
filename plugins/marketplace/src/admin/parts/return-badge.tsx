import { StatusBadge } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { ReturnState } from "../../contract";

const COLOURS = {
  requested: "orange",
  received: "blue",
  refused: "red",
  refunded: "green",
} as const;

interface ReturnBadgeProps {
  state: ReturnState;
  /** Something was paid back for it, and not yet all. */
  partly?: boolean;
}

/** How a return stands, in a word and a colour. */
export function ReturnBadge({ state, partly = false }: ReturnBadgeProps) {
  const { t } = useTranslation("marketplace");
  return (
    <StatusBadge color={COLOURS[state]}>
      {t(partly ? "returnPartlyRefunded" : `returnStates.${state}`)}
    </StatusBadge>
  );
}
