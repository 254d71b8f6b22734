import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Newspaper } from "@medusajs/icons";
import { Table } from "@medusajs/ui";
import {
  HeadedTable,
  StateOfLoading,
  shownDay,
  useMyRole,
  useNarrowing,
  WaitingList,
} from "@nang-gio/access/dashboard";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import type { AdminContentRow, CONTENT_KINDS, CONTENT_STATES } from "../../../contract";
import { ContentBadge } from "../../parts/content-badge";
import { useContentList } from "../../parts/use-content";
import { lastDay } from "../../parts/written";

export const config = defineRouteConfig({
  label: "content",
  translationNs: "content",
  icon: Newspaper,
  rank: 8,
});

const KINDS: typeof CONTENT_KINDS = ["story", "campaign", "policy", "rules"];
const STATES: typeof CONTENT_STATES = ["draft", "published", "withdrawn"];
const HEADS = ["title", "kind", "state", "days", "changedOn"] as const;

function ContentTable({ content }: { content: AdminContentRow[] }) {
  const { t, i18n } = useTranslation("content");
  const english = i18n.language.startsWith("en");
  return (
    <HeadedTable heads={HEADS.map((name) => t(name))}>
      {content.map((piece) => (
        <Table.Row key={piece.id} className="[&_td]:py-3">
          <Table.Cell className="min-w-60">
            <Link to={`/content/${piece.id}`} className="text-ui-fg-interactive">
              {(english && piece.title_en) || piece.title}
            </Link>
          </Table.Cell>
          <Table.Cell className="whitespace-nowrap">{t(`kinds.${piece.kind}`)}</Table.Cell>
          <Table.Cell className="whitespace-nowrap">
            <ContentBadge piece={piece} />
          </Table.Cell>
          <Table.Cell className="whitespace-nowrap tabular-nums">
            {piece.from_on || piece.until_on
              ? `${shownDay(piece.from_on)} – ${shownDay(lastDay(piece.until_on))}`
              : "–"}
          </Table.Cell>
          <Table.Cell className="whitespace-nowrap tabular-nums">
            {shownDay(piece.updated_at)}
          </Table.Cell>
        </Table.Row>
      ))}
    </HeadedTable>
  );
}

/** Links to write a piece of each kind. */
function Write() {
  const { t } = useTranslation("content");
  return (
    <div className="txt-small flex flex-wrap gap-x-6 gap-y-2 px-2">
      {KINDS.map((kind) => (
        <Link key={kind} to={`/content/new?kind=${kind}`} className="text-ui-fg-interactive">
          {t(`write.${kind}`)}
        </Link>
      ))}
    </div>
  );
}

/** What the market tells its readers: stories, campaigns, policies, rules; what was changed last first. */
export default function ContentListPage() {
  const { t } = useTranslation("content");
  const role = useMyRole();
  const narrowing = useNarrowing("");
  const [kind, setKind] = useState("");
  const { data, error, refetch } = useContentList({ ...narrowing.query, kind });
  if (!data) return <StateOfLoading error={error} retry={refetch} />;
  return (
    <div className="flex flex-col gap-y-3">
      {role === "province" ? <Write /> : null}
      <WaitingList
        title={t("content")}
        lead={t("lead")}
        search={t("search")}
        states={{ label: t("state"), options: STATES.map((name) => [name, t(`states.${name}`)]) }}
        narrowing={narrowing}
        count={data.count}
        empty={t(narrowing.untouched && kind === "" ? "none" : "noneSuch")}
        tools={
          <select
            aria-label={t("kind")}
            value={kind}
            onChange={(event) => {
              setKind(event.target.value);
              narrowing.turn(0);
            }}
            className="border-ui-border-base bg-ui-bg-field txt-compact-small rounded-md border px-2 py-1"
          >
            <option value="">{t("anyKind")}</option>
            {KINDS.map((name) => (
              <option key={name} value={name}>
                {t(`kinds.${name}`)}
              </option>
            ))}
          </select>
        }
      >
        <ContentTable content={data.content} />
      </WaitingList>
    </div>
  );
}
