import { Text } from "@medusajs/ui";
import { shownMoment } from "@nang-gio/access/dashboard";
import { useTranslation } from "react-i18next";
import type { EventView } from "../../contract";
import { Section } from "./section";

/** What was done at an event, the newest first. */
export function TrailSection({ event: { trail } }: { event: EventView }) {
  const { t } = useTranslation("programme");
  return (
    <Section id="trail" title={t("trail")}>
      <ul className="divide-y">
        {trail.map(({ at, subject, change, side, organisation_name, reason }, line) => (
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
              {organisation_name ? ` · ${organisation_name}` : ""}
              {side === "seller" ? ` · ${t("byItself")}` : ""}
              {reason ? ` · ${reason}` : ""}
            </Text>
          </li>
        ))}
      </ul>
    </Section>
  );
}
