import { Container, Heading, Skeleton, Text } from "@medusajs/ui";
import type { ReactNode } from "react";
import { Pager } from "../shared";

interface PagedTableProps {
  title: string;
  about: string;
  /** A bar over the table. */
  tools?: ReactNode;
  loading: boolean;
  /** What is said when there is nothing. */
  empty: string;
  count: number;
  limit: number;
  offset: number;
  onPage: (offset: number) => void;
  children: ReactNode;
}

const WAITING_ROWS = ["a", "b", "c", "d", "e"];

/** A titled table with its pages; says so when it is loading or empty. */
export function PagedTable(props: PagedTableProps) {
  const { title, about, tools, loading, empty, count, limit, offset, onPage, children } = props;
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h1">{title}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {about}
        </Text>
      </div>
      {tools}
      <div className="overflow-x-auto">
        {loading ? (
          <div aria-busy className="flex flex-col gap-3 px-6 py-4">
            {WAITING_ROWS.map((row) => (
              <Skeleton key={row} className="h-6 w-full" />
            ))}
          </div>
        ) : null}
        {!loading && count > 0 ? children : null}
        {!loading && count === 0 ? (
          <Text className="text-ui-fg-subtle px-6 py-8">{empty}</Text>
        ) : null}
      </div>
      <Pager count={count} limit={limit} offset={offset} onPage={onPage} />
    </Container>
  );
}
