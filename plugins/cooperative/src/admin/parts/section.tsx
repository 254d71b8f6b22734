import { Container, Heading, Text } from "@medusajs/ui";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

interface SectionProps {
  title: string;
  /** What leads here within the page. */
  id?: string;
  /** A button, or a date to choose, at the right of the title. */
  action?: ReactNode;
  /** Nothing to show: says so instead of the children. */
  empty?: boolean;
  children: ReactNode;
}

/** A titled part of a page. */
export function Section({ title, id, action, empty = false, children }: SectionProps) {
  const { t } = useTranslation("cooperative");
  return (
    <Container id={id} className="scroll-mt-4 divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-2 px-6 py-4">
        <Heading level="h2">{title}</Heading>
        {action}
      </div>
      {empty ? (
        <Text size="small" className="text-ui-fg-subtle px-6 py-8 text-center">
          {t("empty")}
        </Text>
      ) : (
        <div className="overflow-x-auto">{children}</div>
      )}
    </Container>
  );
}
