import { Table } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import type { AdminCooperative } from "../../contract";
import { Section } from "./section";

/** Goods of an organisation with the stars that they may show on the day. */
export function ProductsSection({ cooperative }: { cooperative: AdminCooperative }) {
  const { t } = useTranslation("cooperative");
  const { products } = cooperative;
  return (
    <Section title={`${t("products")} (${products.length})`} empty={products.length === 0}>
      <Table>
        <Table.Body>
          {products.map(({ id, title, status, stars }) => (
            <Table.Row key={id}>
              <Table.Cell>
                <Link to={`/products/${id}`} className="text-ui-fg-interactive">
                  {title}
                </Link>
              </Table.Cell>
              <Table.Cell>{t(`statuses.${status}`)}</Table.Cell>
              <Table.Cell>{stars === null ? "–" : t("starsShown", { stars })}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </Section>
  );
}
