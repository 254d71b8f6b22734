import { Button, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";

interface PagerProps {
  count: number;
  limit: number;
  offset: number;
  onPage: (offset: number) => void;
}

/** Turns the pages of a table; nothing where there is but one. */
export function Pager({ count, limit, offset, onPage }: PagerProps) {
  const { t } = useTranslation("access");
  if (count <= limit) return null;
  const last = Math.min(offset + limit, count);
  return (
    <div className="flex items-center justify-end gap-x-2 px-6 py-3">
      <Text size="small" className="tabular-nums">
        {t("range", { from: offset + 1, to: last, count })}
      </Text>
      <Button
        size="small"
        variant="secondary"
        disabled={offset === 0}
        onClick={() => onPage(Math.max(0, offset - limit))}
      >
        {t("previous")}
      </Button>
      <Button
        size="small"
        variant="secondary"
        disabled={last >= count}
        onClick={() => onPage(offset + limit)}
      >
        {t("next")}
      </Button>
    </div>
  );
}
