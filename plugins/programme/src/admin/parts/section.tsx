import { Container, Heading, Text } from "@medusajs/ui";
import type { ReactNode } from "react";

interface SectionProps {
  /** What leads here within the page. */
  id: string;
  title: string;
  /** Buttons and filters at the right of the title. */
  tools?: ReactNode;
  /** Said in place of the children where there is nothing. */
  empty?: string | false;
  children: ReactNode;
}

/** A titled part of an event's page. */
export function Section({ id, title, tools, empty, children }: SectionProps) {
  return (
    <Container id={id} className="scroll-mt-4 divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-2 px-6 py-4">
        <Heading level="h2">{title}</Heading>
        <div className="flex flex-wrap items-center gap-2">{tools}</div>
      </div>
      {empty ? (
        <Text size="small" className="text-ui-fg-subtle px-6 py-8 text-center">
          {empty}
        </Text>
      ) : (
        children
      )}
    </Container>
  );
}
