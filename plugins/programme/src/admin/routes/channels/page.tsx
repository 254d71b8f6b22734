import { defineRouteConfig } from "@medusajs/admin-sdk";
import { ShoppingBag } from "@medusajs/icons";
import { StatusBadge, Table, Text } from "@medusajs/ui";
import {
  HeadedTable,
  StateOfLoading,
  shownDay,
  useMyRole,
  useNarrowing,
  WaitingList,
} from "@nang-gio/access/dashboard";
import { formatDong } from "@nang-gio/vietnam";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useSearchParams } from "react-router-dom";
import { CHANNEL_KINDS } from "../../../connection/vocabulary";
import type { ChannelRow, ChannelValue } from "../../../contract";
import { ChannelForm, ReturnForm, ValueForm } from "../../connection/channel-forms";
import { Press } from "../../connection/press";
import { useChannels } from "../../connection/use-connection";

export const config = defineRouteConfig({
  label: "channels",
  translationNs: "connection",
  icon: ShoppingBag,
  rank: 21,
});

const FILTERS = ["waiting", "active", "ended", "returned"] as const;
const HEADS = ["channel", "organisation", "state", "values", ""];
const COLOURS = { submitted: "orange", confirmed: "green", returned: "red" } as const;

function Value({
  channel,
  value,
  may,
}: {
  channel: ChannelRow;
  value: ChannelValue;
  may: boolean;
}) {
  const { t } = useTranslation("connection");
  const { year, amount, told, comments, side, told_on } = value;
  const path = `/channels/${channel.id}/values/${year}`;
  const returned = told !== null && comments;
  return (
    <li className="flex flex-col items-start gap-y-1">
      <span className="tabular-nums">
        {year}: {amount === null ? "–" : formatDong(amount)}
      </span>
      {told === null ? null : (
        <span className="text-ui-fg-subtle">
          {returned
            ? t("returnedValue", { amount: formatDong(told), comments })
            : t("toldValue", { amount: formatDong(told) })}
        </span>
      )}
      <span className="txt-compact-xsmall text-ui-fg-muted">
        {t(`sides.${side}`)} {shownDay(told_on)}
      </span>
      {told !== null && !comments && may ? (
        <span className="flex gap-2">
          <Press
            path={`${path}/confirm`}
            body={{ seen: told }}
            label={t("confirm")}
            of={`${channel.name} ${year}`}
          />
          <ReturnForm path={`${path}/return`} seen={told} />
        </span>
      ) : null}
    </li>
  );
}

function Row({ channel, may }: { channel: ChannelRow; may: boolean }) {
  const { t } = useTranslation("connection");
  const { id, state, revision, ended_on } = channel;
  return (
    <Table.Row className="[&_td]:py-3 [&_td]:align-top">
      <Table.Cell className="min-w-48">
        {channel.name}
        <br />
        <span className="text-ui-fg-subtle">{t(`kinds.${channel.kind}`)}</span>
      </Table.Cell>
      <Table.Cell className="min-w-40">
        <Link to={`/cooperatives/${channel.organisation_id}`} className="text-ui-fg-interactive">
          {channel.organisation_name}
        </Link>
      </Table.Cell>
      <Table.Cell className="min-w-40">
        <StatusBadge color={COLOURS[state]}>{t(`states.${state}`)}</StatusBadge>
        <Text size="small">{t("sinceDay", { day: shownDay(channel.since) })}</Text>
        {ended_on ? (
          <Text size="small">
            {t("endedDay", { day: shownDay(ended_on) })}: {channel.end_reason}
          </Text>
        ) : null}
        {channel.comments ? <Text size="small">{channel.comments}</Text> : null}
        <span className="txt-compact-xsmall text-ui-fg-muted">{t(`sides.${channel.side}`)}</span>
      </Table.Cell>
      <Table.Cell className="min-w-48">
        <ul className="flex flex-col gap-y-2">
          {channel.values.map((value) => (
            <Value key={value.year} channel={channel} value={value} may={may} />
          ))}
          {channel.values.length === 0 ? <li>–</li> : null}
        </ul>
      </Table.Cell>
      <Table.Cell>
        {may ? (
          <div className="flex flex-wrap gap-2">
            {state === "submitted" ? (
              <>
                <Press
                  path={`/channels/${id}/confirm`}
                  body={{ seen: revision }}
                  label={t("confirm")}
                  of={channel.name}
                />
                <ReturnForm path={`/channels/${id}/return`} seen={revision} />
              </>
            ) : null}
            <ChannelForm
              key={revision}
              organisationId={channel.organisation_id}
              channel={channel}
            />
            <ValueForm channel={channel} />
          </div>
        ) : null}
      </Table.Cell>
    </Table.Row>
  );
}

/** Where else organisations sell: what waits to be confirmed first; of one organisation, where the address names it. */
export default function ChannelsPage() {
  const { t } = useTranslation("connection");
  const role = useMyRole();
  const may = role === "province" || role === "commune";
  const [asked] = useSearchParams();
  const organisationId = asked.get("organisation_id") ?? "";
  const narrowing = useNarrowing("");
  const [kind, setKind] = useState("");
  const named = organisationId ? { organisation_id: organisationId } : {};
  const { data, error, refetch } = useChannels({ ...narrowing.query, kind, ...named });
  if (!data) return <StateOfLoading error={error} retry={refetch} />;
  const tools = (
    <>
      <select
        aria-label={t("kind")}
        value={kind}
        onChange={({ target }) => {
          setKind(target.value);
          narrowing.narrow({});
        }}
        className="border-ui-border-base bg-ui-bg-field txt-compact-small rounded-md border px-2 py-1"
      >
        <option value="">{t("everyKind")}</option>
        {CHANNEL_KINDS.map((name) => (
          <option key={name} value={name}>
            {t(`kinds.${name}`)}
          </option>
        ))}
      </select>
      {organisationId && may ? <ChannelForm organisationId={organisationId} /> : null}
      {organisationId ? (
        <Link to="/channels" className="text-ui-fg-interactive txt-small self-center">
          {t("everyOrganisation")}
        </Link>
      ) : null}
    </>
  );
  const name = organisationId ? data.channels[0]?.organisation_name : undefined;
  return (
    <WaitingList
      title={name ? t("channelsOf", { name }) : t("channels")}
      lead={organisationId ? t("channelsLead") : `${t("channelsLead")} ${t("addFromOrganisation")}`}
      search={t("searchChannels")}
      states={{
        label: t("state"),
        options: FILTERS.map((one) => [one, t(`filters.${one}`)]),
      }}
      narrowing={narrowing}
      count={data.count}
      empty={t("noChannels")}
      tools={tools}
    >
      <HeadedTable heads={HEADS.map((head) => (head ? t(head) : ""))}>
        {data.channels.map((channel) => (
          <Row key={channel.id} channel={channel} may={may} />
        ))}
      </HeadedTable>
    </WaitingList>
  );
}
