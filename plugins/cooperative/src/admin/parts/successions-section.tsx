import { Alert, Button, Table, Text } from "@medusajs/ui";
import { HeadedTable, request, shownDay } from "@nang-gio/access/dashboard";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import type { AdminCooperative } from "../../contract";
import { FormDrawer } from "./form-drawer";
import { Section } from "./section";
import { SplitDrawer } from "./split-drawer";
import { useMyRole } from "./use-my-role";

/** Says at the head of a duplicate's page what it was merged into. */
export function MergedBanner({ cooperative: { merged_into } }: { cooperative: AdminCooperative }) {
  const { t } = useTranslation("cooperative");
  if (!merged_into) return null;
  return (
    <Alert variant="warning">
      <Text size="small">
        {t("mergedInto")}{" "}
        <Link to={`/cooperatives/${merged_into.id}`} className="text-ui-fg-interactive">
          {merged_into.name}
        </Link>
        . {t("mergedHint")}
      </Text>
    </Alert>
  );
}

/** Merges and divisions that an organisation was in, and the ways to them. */
export function SuccessionsSection({ cooperative }: { cooperative: AdminCooperative }) {
  const { t } = useTranslation("cooperative");
  const { decides } = useMyRole();
  const { id, successions, merged_into } = cooperative;
  const what = (kind: "merged" | "split", gave: boolean) =>
    t(`successionKinds.${kind}_${gave ? "gave" : "got"}`);
  const actions = !decides ? null : merged_into ? (
    <FormDrawer
      title={t("splitBack")}
      fields={[{ name: "reason", label: t("mergeReason"), kind: "textarea", required: true }]}
      save={(body) => request(`/cooperatives/${id}/split-back`, { method: "POST", body })}
      trigger={
        <Button size="small" variant="secondary">
          {t("splitBack")}
        </Button>
      }
    />
  ) : (
    <div className="flex flex-wrap gap-2">
      <SplitDrawer cooperative={cooperative} />
      <Button size="small" variant="secondary" asChild>
        <Link to={`/cooperatives/${id}/merge`}>{t("mergeThis")}</Link>
      </Button>
    </div>
  );
  return (
    <Section title={t("successions")} action={actions} empty={successions.length === 0}>
      <HeadedTable
        heads={["successionDay", "successionWhat", "organisation", "mergeReason"].map((key) =>
          t(key),
        )}
      >
        {successions.map(({ id: key, kind, gave, other, day, reason, undone_at }) => (
          <Table.Row key={key} className="[&_td]:py-3">
            <Table.Cell className="tabular-nums">{shownDay(day)}</Table.Cell>
            <Table.Cell>
              {what(kind, gave)}
              {undone_at ? ` (${t("undoneOn", { day: shownDay(undone_at) })})` : ""}
            </Table.Cell>
            <Table.Cell className="min-w-52">
              <Link to={`/cooperatives/${other.id}`} className="text-ui-fg-interactive">
                {other.name}
              </Link>
            </Table.Cell>
            <Table.Cell className="min-w-52">{reason}</Table.Cell>
          </Table.Row>
        ))}
      </HeadedTable>
    </Section>
  );
}
