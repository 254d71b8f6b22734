import { Table } from "@medusajs/ui";
import { useTranslation } from "react-i18next";

interface PagerProps {
  count: number;
  limit: number;
  offset: number;
  onPage: (offset: number) => void;
}

/** Turns the pages of a table; nothing where there is but one. */
export function Pager({ count, limit, offset, onPage }: PagerProps) {
  const { t } = useTranslation("marketplace");
  if (count <= limit) return null;
  return (
    <Table.Pagination
      count={count}
      pageSize={limit}
      pageIndex={offset / limit}
      pageCount={Math.ceil(count / limit)}
      canPreviousPage={offset > 0}
      canNextPage={offset + limit < count}
      previousPage={() => onPage(offset - limit)}
      nextPage={() => onPage(offset + limit)}
      translations={{
        of: t("paging.of"),
        results: t("paging.results"),
        pages: t("paging.pages"),
        prev: t("paging.prev"),
        next: t("paging.next"),
      }}
    />
  );
}
