import { clx, Table } from "@medusajs/ui";
import type { ReactNode } from "react";

/** Columns of one width, in which every text breaks; where it is narrow, a row's first cell stands above the others. */
const WHOLE_IN_SIGHT = clx(
  "[&_table]:table-fixed",
  "[&_td]:h-auto [&_td]:py-2 [&_td]:align-top [&_td]:[overflow-wrap:anywhere]",
  "[&_th]:h-auto [&_th]:py-2 [&_th]:align-top [&_th]:[overflow-wrap:anywhere]",
  "max-sm:[&_table]:block max-sm:[&_tbody]:block max-sm:[&_thead]:block",
  "max-sm:[&_tr]:flex max-sm:[&_tr]:flex-wrap max-sm:[&_tr]:px-6 max-sm:[&_tr]:py-1",
  "max-sm:[&_:is(td,th)]:!px-0 max-sm:[&_:is(td,th)]:py-1 max-sm:[&_tr]:gap-x-4",
  "max-sm:[&_:is(td,th)]:basis-0 max-sm:[&_:is(td,th)]:grow",
  "max-sm:[&_:is(td,th):first-child]:basis-full max-sm:[&_th:first-child]:hidden",
);

interface HeadedTableProps {
  heads: readonly string[];
  /** For few columns of long texts, which are to be compared: nothing scrolls sideways. */
  wholeInSight?: boolean;
  children: ReactNode;
}

/** A table under its headings, scrolled sideways where it does not fit; gets its rows. An empty heading is over buttons. */
export function HeadedTable({ heads, wholeInSight = false, children }: HeadedTableProps) {
  return (
    <div className={wholeInSight ? WHOLE_IN_SIGHT : "overflow-x-auto"}>
      <Table>
        <Table.Header>
          <Table.Row>
            {heads.map((head) => (
              <Table.HeaderCell
                key={head}
                className={wholeInSight ? undefined : "whitespace-nowrap"}
              >
                {head}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>{children}</Table.Body>
      </Table>
    </div>
  );
}
