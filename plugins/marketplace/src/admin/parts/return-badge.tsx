import { StatusBadge } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { ReturnState } from "../../contract";

const COLOURS = {
  requested: "orange",
  received: "blue",
  refused: "red",
  refunded: "green",
} as const;

/** How a return stands, in a word and a colour. */
export function ReturnBadge({ state }: { state: ReturnState }) {
  const { t } = useTranslation("marketplace");
  return <StatusBadge color={COLOURS[state]}>{t(`returnStates.${state}`)}</StatusBadge>;
}
