import { Text } from "@medusajs/ui";
import { formatInteger } from "@nang-gio/vietnam";
import { useTranslation } from "react-i18next";
import type { Figure } from "../../contract";
import { shownAmount } from "./amount";

/** A share as it is written, `33,3 %`, with what it is of; in words where there is nobody to count. */
function useShown() {
  const { t, i18n } = useTranslation("programme");
  return (figure: Figure): string => {
    if (figure.kind === "money") return shownAmount(figure.value, figure.currency);
    if (figure.kind === "count") return formatInteger(figure.value);
    if (figure.value === null) return t("nobodyToCount");
    const share = new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 1 });
    return `${share.format(figure.value / 100)} % (${figure.numerator}/${figure.denominator})`;
  };
}

/** The figures of an indicator side by side. */
export function FigureList({ figures }: { figures: readonly Figure[] }) {
  const { i18n } = useTranslation("programme");
  const shown = useShown();
  return (
    <dl className="flex flex-wrap gap-x-8 gap-y-3">
      {figures.map((figure) => (
        <div key={figure.key} className="flex flex-col-reverse">
          <dt className="txt-compact-small text-ui-fg-subtle">
            {i18n.language.startsWith("en") ? figure.name.en : figure.name.vi}
          </dt>
          <dd>
            <Text size="xlarge" weight="plus" className="tabular-nums">
              {shown(figure)}
            </Text>
          </dd>
        </div>
      ))}
    </dl>
  );
}
