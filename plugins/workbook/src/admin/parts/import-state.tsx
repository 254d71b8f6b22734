import { StatusBadge } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { ImportState } from "../../contract";

const COLOURS = {
  refused: "red",
  waiting: "orange",
  running: "blue",
  done: "green",
  failed: "red",
} as const;

/** An import's state in words and colour. */
export function ImportStateBadge({ state }: { state: ImportState }) {
  const { t } = useTranslation("workbook");
  return <StatusBadge color={COLOURS[state]}>{t(`states.${state}`)}</StatusBadge>;
}
