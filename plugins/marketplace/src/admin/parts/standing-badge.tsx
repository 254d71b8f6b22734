import { StatusBadge } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { Standing } from "../../contract";

const COLOURS = {
  applied: "orange",
  approved: "green",
  refused: "red",
  suspended: "red",
  closed: "grey",
} as const;

/** Whether a co-operative may sell, in a word and a colour. */
export function StandingBadge({ state }: { state: Standing }) {
  const { t } = useTranslation("marketplace");
  return <StatusBadge color={COLOURS[state]}>{t(`standings.${state}`)}</StatusBadge>;
}
