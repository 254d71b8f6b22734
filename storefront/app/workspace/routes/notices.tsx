import type { SellerNotice } from "@nang-gio/marketplace/contract";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { lead } from "../../asking.server";
import { moment } from "../../parts/format";
import { pageOf } from "../../parts/listing-address";
import { Notice } from "../../parts/notice";
import { Pages } from "../../parts/pages";
import { askAsSeller, atWork, readAtWork } from "../seller.server";
import { workspaceHead } from "../title";
import { unreadCount } from "../unread-count";
import { useWorkspace } from "../use-workspace";

export const meta: MetaFunction = ({ location }) =>
  workspaceHead(location.pathname, "notices_title");

const PAGE_SIZE = 20;
const PATH = "/ban-hang/thong-bao";
const NOTICE_ID = /^noti_\w{1,60}$/;

/** One page of what the caller was told of the co-operative. */
export async function loader(asking: LoaderFunctionArgs) {
  const page = pageOf(new URL(asking.request.url).searchParams);
  const { read } = await readAtWork<{ notices: SellerNotice[]; count: number; unread: number }>(
    asking,
    "/notices",
    { limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE },
  );
  const { notices, count, unread } = read;
  return { notices, unread, page, pages: Math.ceil(count / PAGE_SIZE) };
}

/** Marks one notice as read, or all where none is named, and leads back to the list. */
export async function action(asking: ActionFunctionArgs) {
  const work = await atWork(asking);
  const form = await asking.request.formData();
  const id = String(form.get("notice") ?? "");
  if (id && !NOTICE_ID.test(id)) throw new Response(null, { status: 400 });
  const path = id ? `/notices/${id}/read` : "/notices/read";
  const answer = await askAsSeller(work.session, path, work.language, { method: "POST", body: {} });
  if (answer.ok) throw lead(work.language, PATH);
  if (answer.status === 404) throw new Response(null, { status: 404 });
  return data({ refusal: answer.message }, { status: answer.status });
}

function Row({ notice }: { notice: SellerNotice }) {
  const { say } = useWorkspace();
  const { id, subject, paragraphs, link, at, read } = notice;
  return (
    <li className={read ? "work-card" : "work-card work-unread"}>
      <div className="work-row-top">
        <h2>{subject}</h2>
        {read ? null : <span className="state">{say("notice_new")}</span>}
      </div>
      {paragraphs.map((paragraph) => (
        <p key={paragraph} className="work-lines">
          {paragraph}
        </p>
      ))}
      <p className="fine">{moment(at)}</p>
      <div className="work-links">
        {link ? <Link to={link.path}>{link.label}</Link> : null}
        {read ? null : (
          <Form method="post">
            <input type="hidden" name="notice" value={id} />
            <button type="submit" className="quiet">
              {say("mark_read")}
              <span className="unseen">: {subject}</span>
            </button>
          </Form>
        )}
      </div>
    </li>
  );
}

export default function Notices() {
  const { notices, unread, page, pages } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { say } = useWorkspace();
  return (
    <div className="work-narrow">
      <h1>{say("notices_title")}</h1>
      {answer ? <Notice title={say("mark_failed")} items={[{ text: answer.refusal }]} /> : null}
      {unread > 0 ? (
        <div className="work-links">
          <span>{say("notices_unread", { count: unreadCount(unread) })}</span>
          <Form method="post">
            <button type="submit" className="button button-quiet">
              {say("mark_all_read")}
            </button>
          </Form>
        </div>
      ) : null}
      {notices.length === 0 ? (
        <p className="work-empty">{say("no_notices")}</p>
      ) : (
        <ul className="work-rows">
          {notices.map((notice) => (
            <Row key={notice.id} notice={notice} />
          ))}
        </ul>
      )}
      <Pages page={page} pages={pages} />
    </div>
  );
}
