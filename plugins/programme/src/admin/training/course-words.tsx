import { Text } from "@medusajs/ui";
import { shownMoment } from "@nang-gio/access/dashboard";
import { useTranslation } from "react-i18next";
import type { CourseView } from "../../contract";
import { Section } from "../parts/section";

/** What participants thought of a course, as far as it may be told. */
export function SatisfactionSection({ course }: { course: CourseView }) {
  const { t } = useTranslation("training");
  const { answers, counts } = course.satisfaction;
  const told = answers === 0 ? t("noAnswers") : t("answersWithheld", { number: answers });
  return (
    <Section id="satisfaction" title={t("satisfaction")} empty={counts === null && told}>
      <div className="flex flex-wrap gap-x-8 gap-y-2 px-6 py-4">
        <Text size="small">{t("answersCount", { number: answers })}</Text>
        {(counts ?? []).map((number, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: stars are their place
          <Text key={at} size="small" className="tabular-nums">
            {t("starsCount", { stars: at + 1, number })}
          </Text>
        ))}
      </div>
    </Section>
  );
}

/** What was done at a course, the newest first. */
export function CourseTrail({ course: { trail } }: { course: CourseView }) {
  const { t } = useTranslation("training");
  return (
    <Section id="trail" title={t("trail")}>
      <ul className="divide-y">
        {trail.map(({ at, subject, change, side, reason }, line) => (
          <li
            // biome-ignore lint/suspicious/noArrayIndexKey: lines of one moment may say the same
            key={`${at} ${line}`}
            className="grid grid-cols-1 gap-x-4 px-6 py-2 sm:grid-cols-[12rem_1fr]"
          >
            <Text size="small" className="text-ui-fg-subtle tabular-nums">
              {shownMoment(at)}
            </Text>
            <Text size="small">
              {t(`subjects.${subject}`)}: {t(`changes.${change}`)}
              {side === "seller" ? ` · ${t("byItself")}` : ""}
              {reason ? ` · ${reason}` : ""}
            </Text>
          </li>
        ))}
      </ul>
    </Section>
  );
}
