import { Container, Heading, Text } from "@medusajs/ui";
import { shownMoment } from "@nang-gio/access/dashboard";
import { useTranslation } from "react-i18next";
import type { AdminSeller } from "../../contract";
import { StandingBadge } from "./standing-badge";

/** Each move of a standing: when, by whom and why; newest first. */
export function StandingHistory({ history }: Pick<AdminSeller, "history">) {
  const { t } = useTranslation("marketplace");
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("standingHistory")}
      </Heading>
      <ol className="divide-y">
        {history.toReversed().map(({ state, at, by, reason }) => (
          <li key={`${state}-${at}`} className="flex flex-col items-start gap-y-1 px-6 py-3">
            <div className="flex flex-wrap items-center gap-2">
              <StandingBadge state={state} />
              <Text size="small" className="text-ui-fg-subtle">
                {shownMoment(at)} · {by ?? t("theMarket")}
              </Text>
            </div>
            {reason ? <Text size="small">{reason}</Text> : null}
          </li>
        ))}
      </ol>
    </Container>
  );
}
