import { Badge, Button, Table } from "@medusajs/ui";
import { HeadedTable, Pager, StateOfLoading } from "@nang-gio/access/dashboard";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import type { DuplicateSide } from "../../../../contract";
import { Section } from "../../../parts/section";
import { useDuplicates } from "../../../parts/use-merge";
import { useMyRole } from "../../../parts/use-my-role";

const PAGE_SIZE = 20;

function Side({ side }: { side: DuplicateSide }) {
  return (
    <>
      <Link to={`/cooperatives/${side.id}`} className="text-ui-fg-interactive block">
        {side.name}
      </Link>
      <span className="text-ui-fg-subtle">
        {[side.commune_name, side.registration_number, side.phone].filter(Boolean).join(" · ")}
      </span>
    </>
  );
}

/** Pairs of organisations that may be one, the likeliest first, each with the way to merge them. */
export default function DuplicatesPage() {
  const { t } = useTranslation("cooperative");
  const { decides } = useMyRole();
  const [offset, setOffset] = useState(0);
  const found = useDuplicates({ limit: PAGE_SIZE, offset });
  if (!found.data) return <StateOfLoading error={found.error} retry={found.refetch} />;
  const { duplicates, count } = found.data;
  const back = (
    <Button size="small" variant="secondary" asChild>
      <Link to="/cooperatives">{t("backToList")}</Link>
    </Button>
  );
  return (
    <Section title={`${t("duplicates")} (${count})`} action={back} empty={count === 0}>
      <HeadedTable heads={[t("duplicateOne"), t("duplicateOther"), t("duplicateWhy"), ""]}>
        {duplicates.map(({ reasons, sides: [one, other] }) => (
          <Table.Row key={`${one.id}-${other.id}`} className="[&_td]:py-3">
            <Table.Cell className="min-w-52">
              <Side side={one} />
            </Table.Cell>
            <Table.Cell className="min-w-52">
              <Side side={other} />
            </Table.Cell>
            <Table.Cell>
              <div className="flex flex-wrap gap-1">
                {reasons.map((reason) => (
                  <Badge key={reason} size="2xsmall">
                    {t(`duplicateReasons.${reason}`)}
                  </Badge>
                ))}
              </div>
            </Table.Cell>
            <Table.Cell className="text-right">
              {decides ? (
                <Button size="small" variant="secondary" asChild>
                  <Link to={`/cooperatives/${other.id}/merge?into=${one.id}`}>{t("compare")}</Link>
                </Button>
              ) : null}
            </Table.Cell>
          </Table.Row>
        ))}
      </HeadedTable>
      <Pager count={count} limit={PAGE_SIZE} offset={offset} onPage={setOffset} />
    </Section>
  );
}
