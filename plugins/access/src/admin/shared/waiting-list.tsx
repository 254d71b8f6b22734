import { Container, Heading, Input, Text } from "@medusajs/ui";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { Pager } from "./pager";

const PAGE_SIZE = 20;

/** What a list is narrowed to; another choice begins at the first page. */
export function useNarrowing(first: string) {
  const [chosen, choose] = useState({ state: first, q: "", offset: 0 });
  const narrow = (part: { state?: string; q?: string }) =>
    choose((before) => ({ ...before, ...part, offset: 0 }));
  const turn = (offset: number) => choose((before) => ({ ...before, offset }));
  const untouched = chosen.state === first && chosen.q === "";
  return { query: { ...chosen, limit: PAGE_SIZE }, untouched, narrow, turn };
}

interface WaitingListProps {
  title: string;
  lead: string;
  search: string;
  /** What is chosen among, and its states in the order of the list. */
  states: { label: string; options: ReadonlyArray<readonly [value: string, shown: string]> };
  narrowing: ReturnType<typeof useNarrowing>;
  count: number;
  /** What is said where there is nothing. */
  empty: string;
  /** Buttons beside the filters. */
  tools?: ReactNode;
  children: ReactNode;
}

/** What waits for staff, and what has been decided: searched, by state, page by page. */
export function WaitingList(props: WaitingListProps) {
  const { title, lead, search, states, narrowing, count, empty, tools, children } = props;
  const { t } = useTranslation("access");
  const { query, narrow, turn } = narrowing;
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-2 px-6 py-4">
        <div>
          <Heading>{title}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {lead}
          </Text>
        </div>
        <div className="flex flex-wrap gap-2">
          <Input
            type="search"
            size="small"
            aria-label={search}
            placeholder={search}
            value={query.q}
            onChange={(event) => narrow({ q: event.target.value })}
          />
          <select
            aria-label={states.label}
            value={query.state}
            onChange={(event) => narrow({ state: event.target.value })}
            className="border-ui-border-base bg-ui-bg-field txt-compact-small rounded-md border px-2 py-1"
          >
            <option value="">{t("anyState")}</option>
            {states.options.map(([value, shown]) => (
              <option key={value} value={value}>
                {shown}
              </option>
            ))}
          </select>
          {tools}
        </div>
      </div>
      {count === 0 ? (
        <Text size="small" className="text-ui-fg-subtle px-6 py-8 text-center">
          {empty}
        </Text>
      ) : (
        children
      )}
      <Pager count={count} limit={query.limit} offset={query.offset} onPage={turn} />
    </Container>
  );
}
