import { Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { IndicatorView } from "../../contract";

const WORDS = ["counts", "counted_in", "period", "sources"] as const;

/** How an indicator is computed: what counts, in which unit, by which day, of what records. */
export function IndicatorWords({ indicator }: { indicator: IndicatorView }) {
  const { t, i18n } = useTranslation("programme");
  const language = i18n.language.startsWith("en") ? "en" : "vi";
  return (
    <dl className="flex flex-col gap-y-2">
      {WORDS.map((name) => (
        <div key={name} className="grid grid-cols-1 gap-x-4 sm:grid-cols-[10rem_1fr]">
          <dt className="txt-compact-small text-ui-fg-subtle">{t(`words.${name}`)}</dt>
          <dd>
            <Text size="small">{indicator[name][language]}</Text>
          </dd>
        </div>
      ))}
    </dl>
  );
}
