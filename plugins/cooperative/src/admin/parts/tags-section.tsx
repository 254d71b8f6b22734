import { StatusBadge, Text } from "@medusajs/ui";
import { shownDay } from "@nang-gio/access/dashboard";
import { useTranslation } from "react-i18next";
import type { AdminCooperative, WomenLedReason } from "../../contract";
import { AsOf } from "./list-tools";
import { Section } from "./section";

interface TagsSectionProps {
  cooperative: AdminCooperative;
  onDay: (day: string) => void;
}

/** Tags as of a day that staff choose, each with its reason and record. */
export function TagsSection({ cooperative, onDay }: TagsSectionProps) {
  const { t } = useTranslation("cooperative");
  const { women_led, as_of, reporting_place, certificates } = cooperative;
  const said = (reason: WomenLedReason) =>
    reason.kind === "woman_in_management"
      ? t("reason.woman_in_management", {
          person: reason.person_name,
          title: t(`titles.${reason.title}`),
          since: shownDay(reason.since),
        })
      : t("reason.majority_women_workers", {
          women: reason.women,
          workers: reason.workers,
          asOf: shownDay(reason.as_of),
        });
  const recognised = certificates.filter(({ state }) => state === "verified");
  const day = <AsOf day={as_of} change={(chosen) => chosen && onDay(chosen)} />;
  return (
    <Section title={t("tags")} action={day}>
      <div className="flex flex-col gap-y-3 px-6 py-4">
        <StatusBadge color={women_led.holds ? "green" : "grey"} className="w-fit">
          {women_led.holds ? t("womenLedYes") : t("womenLedNo")}
        </StatusBadge>
        <ul className="txt-compact-small text-ui-fg-subtle flex list-disc flex-col gap-y-1 pl-5">
          {women_led.reasons.map((reason) => (
            <li key={reason.kind === "woman_in_management" ? reason.term_id : reason.kind}>
              {said(reason)}
            </li>
          ))}
          {!women_led.holds && <li>{t("reason.none")}</li>}
          {recognised.map((certificate) => (
            <li key={certificate.id}>
              {t("starsShown", { stars: certificate.stars })}: {certificate.product_title} (
              {certificate.number}, {t("expires_on").toLowerCase()}{" "}
              {shownDay(certificate.expires_on)})
            </li>
          ))}
        </ul>
        <Text size="small" className="text-ui-fg-muted">
          {t("reportedAs")}: {reporting_place}
        </Text>
      </div>
    </Section>
  );
}
