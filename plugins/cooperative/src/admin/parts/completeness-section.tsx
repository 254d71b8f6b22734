import { Badge, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { AdminCooperative, CompletenessFact } from "../../contract";
import { Section } from "./section";

/** Where on the page each fact is entered. */
const PLACES: Partial<Record<CompletenessFact, string>> = {
  registration_number: "legal-forms",
  officers: "terms",
  labour: "labour",
};

/** How complete the record is, and where what is missing is entered. */
export function CompletenessSection({ cooperative }: { cooperative: AdminCooperative }) {
  const { t } = useTranslation("cooperative");
  const { score, missing } = cooperative.completeness;
  return (
    <Section title={`${t("completeness")}: ${score}/100`} empty={false}>
      <div className="flex flex-col gap-y-2 px-6 py-4">
        <progress
          className="h-2 w-full max-w-md"
          max={100}
          value={score}
          aria-label={t("completeness")}
        />
        {missing.length === 0 ? (
          <Text size="small">{t("nothingMissing")}</Text>
        ) : (
          <div className="flex flex-wrap items-center gap-2">
            <Text size="small">{t("missing")}:</Text>
            {missing.map((fact) => (
              <a key={fact} href={`#${PLACES[fact] ?? "facts"}`}>
                <Badge size="2xsmall">{t(`facts_of.${fact}`)}</Badge>
              </a>
            ))}
          </div>
        )}
      </div>
    </Section>
  );
}
