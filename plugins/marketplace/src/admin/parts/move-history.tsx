import { Container, Heading, Text } from "@medusajs/ui";
import { shownMoment } from "@nang-gio/access/dashboard";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

interface Moved {
  state: string;
  at: string;
  by: string | null;
}

interface MoveHistoryProps<Move extends Moved> {
  /** Oldest first. */
  history: readonly Move[];
  badge: (state: Move["state"]) => ReactNode;
  /** What was said with it. */
  said: (move: Move) => string | null;
  /** Where it is not one of decisions. */
  heading?: string;
}

/** Each move of something that staff decide on: when, by whom and why; newest first. */
export function MoveHistory<Move extends Moved>({
  history,
  badge,
  said,
  heading,
}: MoveHistoryProps<Move>) {
  const { t } = useTranslation("marketplace");
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {heading ?? t("standingHistory")}
      </Heading>
      <ol className="divide-y">
        {history.toReversed().map((move) => {
          const { state, at, by } = move;
          const text = said(move);
          return (
            <li key={`${state}-${at}`} className="flex flex-col items-start gap-y-1 px-6 py-3">
              <div className="flex flex-wrap items-center gap-2">
                {badge(state)}
                <Text size="small" className="text-ui-fg-subtle">
                  {shownMoment(at)} · {by ?? t("theMarket")}
                </Text>
              </div>
              {text ? (
                <Text size="small" className="whitespace-pre-line">
                  {text}
                </Text>
              ) : null}
            </li>
          );
        })}
      </ol>
    </Container>
  );
}
