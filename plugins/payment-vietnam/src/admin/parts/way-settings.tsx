import { Container, Heading, StatusBadge, Text } from "@medusajs/ui";
import type { ReactNode } from "react";

interface WaySettingsProps {
  /** How shoppers may pay in advance. */
  title: string;
  level?: "h1" | "h2";
  lead: string;
  offered: boolean;
  /** Whether it is offered, in a word. */
  state: string;
  /** A button beside it. */
  action?: ReactNode;
  /** How it is set up, where it is offered. */
  facts: ReadonlyArray<readonly [label: string, value: ReactNode]>;
  /** Why it is not offered, where it is not. */
  why: string;
}

/** A way to pay in advance: whether it is offered, and how it is set up or what is missing for it. */
export function WaySettings(props: WaySettingsProps) {
  const { title, level = "h2", lead, offered, state, action, facts, why } = props;
  return (
    <Container className="flex flex-col gap-y-4">
      <div className="flex flex-wrap items-start justify-between gap-2">
        <div>
          <Heading level={level}>{title}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {lead}
          </Text>
        </div>
        <div className="flex flex-wrap items-center gap-2">
          <StatusBadge color={offered ? "green" : "grey"}>{state}</StatusBadge>
          {action}
        </div>
      </div>
      {offered ? (
        <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-[auto_1fr]">
          {facts.map(([label, value]) => (
            <div key={label} className="contents">
              <dt className="txt-compact-small text-ui-fg-subtle">{label}</dt>
              <dd className="txt-compact-small break-words font-medium tabular-nums">{value}</dd>
            </div>
          ))}
        </dl>
      ) : (
        <Text size="small">{why}</Text>
      )}
    </Container>
  );
}
