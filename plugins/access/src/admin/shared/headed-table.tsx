import { Table } from "@medusajs/ui";
import type { ReactNode } from "react";

/** A table under its headings, scrolled sideways where it does not fit; gets its rows. An empty heading is over buttons. */
export function HeadedTable({
  heads,
  children,
}: {
  heads: readonly string[];
  children: ReactNode;
}) {
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            {heads.map((head) => (
              <Table.HeaderCell key={head} className="whitespace-nowrap">
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
