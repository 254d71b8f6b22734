import { StatusBadge } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { ConsignmentState } from "../../contract";

const COLOURS = {
  placed: "orange",
  accepted: "blue",
  packed: "blue",
  shipped: "blue",
  delivered: "green",
  cancelled: "red",
  returned: "red",
  undelivered: "red",
} as const;

/** The state of a consignment in a word and a colour. */
export function ConsignmentStateBadge({ state }: { state: ConsignmentState }) {
  const { t } = useTranslation("marketplace");
  return <StatusBadge color={COLOURS[state]}>{t(`states.${state}`)}</StatusBadge>;
}
