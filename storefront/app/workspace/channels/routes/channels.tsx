import type { ChannelRow } from "@nang-gio/programme/contract";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData, useSearchParams } from "@remix-run/react";
import { pageOf } from "../../../parts/listing-address";
import { Pages } from "../../../parts/pages";
import { isKeeper } from "../../keepers";
import { readAtWork } from "../../seller.server";
import { ChannelBadge, ChannelSaid, ChannelValues } from "../channel-said";
import { channelsHead, useChannels } from "../use-channels";

export const meta: MetaFunction = ({ location }) => channelsHead(location.pathname, "title");

const PAGE_SIZE = 20;

/** One page of where else the co-operative sells. */
export async function loader(asking: LoaderFunctionArgs) {
  const page = pageOf(new URL(asking.request.url).searchParams);
  const { work, read } = await readAtWork<{ channels: ChannelRow[]; count: number }>(
    asking,
    "/channels",
    { limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE },
  );
  const { channels, count } = read;
  const pages = Math.ceil(count / PAGE_SIZE);
  return { channels, page, pages, writes: isKeeper(work.workplace.role) };
}

export default function Channels() {
  const { channels, page, pages, writes } = useLoaderData<typeof loader>();
  const [asked] = useSearchParams();
  const { say, to } = useChannels();
  return (
    <div className="work-narrow">
      <h1>{say("title")}</h1>
      {asked.has("xong") ? (
        <p role="status" className="work-done">
          {say("saved")}
        </p>
      ) : null}
      <p>{say("text")}</p>
      {channels.length === 0 ? <p className="work-empty">{say("none")}</p> : null}
      <ul className="work-rows">
        {channels.map((channel) => (
          <li key={channel.id} className="work-card">
            <span className="work-row-top">
              <strong>{channel.name}</strong>
              <ChannelBadge state={channel.state} />
            </span>
            <ChannelSaid channel={channel} />
            <ChannelValues values={channel.values} />
            {writes ? (
              <Link
                to={to(`/ban-hang/kenh/${channel.id}`)}
                aria-label={`${say("open")}: ${channel.name}`}
              >
                {say("open")}
              </Link>
            ) : null}
          </li>
        ))}
      </ul>
      <Pages page={page} pages={pages} />
      {writes ? (
        <Link to={to("/ban-hang/kenh/moi")} className="button">
          {say("add")}
        </Link>
      ) : (
        <p className="fine">{say("only_keepers")}</p>
      )}
    </div>
  );
}
