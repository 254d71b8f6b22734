import { useTranslation } from "react-i18next";
import type { ReturnedPieces as Pieces } from "../../contract";

/** Which goods come back, why, and how many of them can't be sold again. */
export function ReturnedPieces({ lines }: { lines: readonly Pieces[] }) {
  const { t } = useTranslation("marketplace");
  return (
    <ul>
      {lines.map(({ line_item_id, quantity, title, variant_title, reason, written_off }) => (
        <li key={line_item_id}>
          {quantity} × {[title, variant_title].filter(Boolean).join(" · ")} (
          {t(`returnReasons.${reason}`)}
          {written_off > 0 ? `; ${t("returnWrittenOff", { count: written_off })}` : ""})
        </li>
      ))}
    </ul>
  );
}
