import { formatDong } from "@nang-gio/vietnam";
import { useTranslation } from "react-i18next";
import type { Opened } from "./use-sales";

interface FigureProps {
  amount: number;
  opens: Opened;
  onOpen: (opened: Opened) => void;
}

/** An amount that opens the consignments that it is the sum of. */
export function Figure({ amount, opens, onOpen }: FigureProps) {
  const { t } = useTranslation("marketplace");
  if (amount === 0) return <span className="text-ui-fg-muted tabular-nums">0&nbsp;₫</span>;
  return (
    <button
      type="button"
      className="text-ui-fg-interactive hover:text-ui-fg-interactive-hover tabular-nums"
      aria-label={`${formatDong(amount)}. ${t("open", {
        figure: t(`figures.${opens.figure}`),
        name: opens.name,
      })}`}
      onClick={() => onOpen(opens)}
    >
      {formatDong(amount)}
    </button>
  );
}
