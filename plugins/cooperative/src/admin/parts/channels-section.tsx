import { Table } from "@medusajs/ui";
import { RequestFailure, request, StateOfLoading, shownDay } from "@nang-gio/access/dashboard";
import { formatDong } from "@nang-gio/vietnam";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import type { AdminCooperative } from "../../contract";
import { Section } from "./section";

interface Channels {
  channels: Array<{
    id: string;
    name: string;
    since: string;
    ended_on: string | null;
    state: string;
    values: Array<{ year: number; amount: number | null }>;
  }>;
}

/** No programme answers, or these channels are not the reader's to see. */
const ABSENT = [403, 404];
const MOST = 10;

/** Where else an organisation sells; the whole of it stands with the programme. */
export function ChannelsSection({ cooperative }: { cooperative: AdminCooperative }) {
  const { t } = useTranslation("cooperative");
  const { data, error, refetch } = useQuery({
    queryKey: ["cooperative", "channels", cooperative.id],
    queryFn: () =>
      request<Channels>("/channels", {
        query: { organisation_id: cooperative.id, limit: MOST },
      }),
    retry: false,
  });
  if (error instanceof RequestFailure && ABSENT.includes(error.status)) return null;
  if (!data) return <StateOfLoading error={error} retry={refetch} />;
  const latest = (values: Channels["channels"][number]["values"]) => {
    const value = values.find(({ amount }) => amount !== null);
    return value?.amount == null ? "–" : `${value.year}: ${formatDong(value.amount)}`;
  };
  const open = (
    <Link
      to={`/channels?organisation_id=${cooperative.id}`}
      className="text-ui-fg-interactive txt-small"
    >
      {t("channelsOpen")}
    </Link>
  );
  return (
    <Section title={t("channels")} empty={data.channels.length === 0} action={open}>
      <Table>
        <Table.Body>
          {data.channels.map(({ id, name, since, ended_on, state, values }) => (
            <Table.Row key={id}>
              <Table.Cell>
                {name}
                {state === "submitted" ? ` (${t("channelWaiting")})` : ""}
              </Table.Cell>
              <Table.Cell className="tabular-nums">
                {ended_on
                  ? `${t("channelEnded")} ${shownDay(ended_on)}`
                  : `${t("channelSince")} ${shownDay(since)}`}
              </Table.Cell>
              <Table.Cell className="text-right tabular-nums">{latest(values)}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </Section>
  );
}
