import { StatusBadge } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { AdminImport } from "../../contract";
import { totalOfSheets } from "../../runs/total-of-sheets";

const COLOURS = {
  refused: "red",
  waiting: "orange",
  unchanged: "grey",
  running: "blue",
  done: "green",
  failed: "red",
} as const;

/** A sound file in which nothing is new waits for nobody: there is nothing to confirm. */
function shownState({ state, sheets }: Pick<AdminImport, "state" | "sheets">) {
  const { created, updated } = totalOfSheets(sheets);
  return state === "waiting" && created + updated === 0 ? "unchanged" : state;
}

/** An import's state in words and colour. */
export function ImportStateBadge({ run }: { run: Pick<AdminImport, "state" | "sheets"> }) {
  const { t } = useTranslation("workbook");
  const shown = shownState(run);
  return <StatusBadge color={COLOURS[shown]}>{t(`states.${shown}`)}</StatusBadge>;
}
