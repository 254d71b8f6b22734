import { Button, Container, Heading, Skeleton, Text } from "@medusajs/ui";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

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
  const { t } = useTranslation("access");
  const last = Math.min(offset + limit, count);
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
      {count > limit ? (
        <div className="flex items-center justify-end gap-x-2 px-6 py-3">
          <Text size="small" className="tabular-nums">
            {t("range", { from: offset + 1, to: last, count })}
          </Text>
          <Button
            size="small"
            variant="secondary"
            disabled={offset === 0}
            onClick={() => onPage(Math.max(0, offset - limit))}
          >
            {t("previous")}
          </Button>
          <Button
            size="small"
            variant="secondary"
            disabled={last >= count}
            onClick={() => onPage(offset + limit)}
          >
            {t("next")}
          </Button>
        </div>
      ) : null}
    </Container>
  );
}

/** Stands where a table could not be loaded, and loads again. */
export function LoadFailed({ error, retry }: { error: Error; retry: () => unknown }) {
  const { t } = useTranslation("access");
  return (
    <Container className="flex flex-col items-start gap-2">
      <Text>
        {t("failed")} {error.message}
      </Text>
      <Button size="small" variant="secondary" onClick={() => retry()}>
        {t("retry")}
      </Button>
    </Container>
  );
}
