import type { MarkView } from "@nang-gio/cooperative/contract";
import type { SellerCertificate } from "@nang-gio/marketplace/contract";
import { addDays, type CalendarDate } from "@nang-gio/vietnam";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { day, moment } from "../../../parts/format";
import { isKeeper } from "../../keepers";
import { readAsSeller, readAtWork } from "../../seller.server";
import { ProvenanceTabs } from "../tabs";
import { provenanceHead, useProvenance } from "../use-provenance";

export const meta: MetaFunction = ({ location }) =>
  provenanceHead(location.pathname, "papers_title");

/** What the address says was just done, and how it is told. */
const DONE = [
  ["da-gui", "sent"],
  ["da-luu", "draft_kept"],
  ["da-bo", "draft_gone"],
] as const;

/** Certificates and marks of the co-operative. */
export async function loader(asking: LoaderFunctionArgs) {
  const { work, read } = await readAtWork<{ certificates: SellerCertificate[] }>(
    asking,
    "/certificates",
    { limit: 100 },
  );
  const { certificates } = read;
  const { marks } = await readAsSeller<{ marks: MarkView[] }>(work, "/marks", { limit: 100 });
  const { searchParams } = new URL(asking.request.url);
  const done = DONE.find(([name]) => searchParams.has(name))?.[1] ?? null;
  return { certificates, marks, keeps: isKeeper(work.workplace.role), done };
}

type Paper = Pick<SellerCertificate, "id" | "number" | "state" | "reason" | "scan" | "history">;

function PaperCard({
  title,
  paper,
  keeps,
  again,
  children,
}: {
  title: string;
  paper: Paper;
  keeps: boolean;
  /** Where it is sent in again once it was returned, or a draft is gone on with. */
  again: string;
  children: ReactNode;
}) {
  const { say, to } = useProvenance();
  const { id, number, state, reason, scan, history } = paper;
  return (
    <li className="work-card">
      <div className="work-row-top">
        <h3>{title}</h3>
        <strong className={`state paper-${state}`}>{say(`state_${state}`)}</strong>
      </div>
      <p>{number}</p>
      {children}
      {reason ? <p>{say("reason", { reason })}</p> : null}
      <details>
        <summary>{say("history")}</summary>
        <ol className="work-history">
          {history.map(({ state: came, reason: because, at }) => (
            <li key={`${came} ${at}`}>
              <strong>{say(`state_${came}`)}</strong>
              <span className="fine">{moment(at)}</span>
              {because ? <span>{because}</span> : null}
            </li>
          ))}
        </ol>
      </details>
      {keeps && (state === "rejected" || state === "draft") ? (
        <Link to={to(`${again}?lai=${id}`)} className="button">
          {say(state === "draft" ? "go_on" : "send_again")}
        </Link>
      ) : null}
      {scan && keeps ? (
        <a href={to(`/ban-hang/giay-to/ban-chup/${scan.id}`)} target="_blank" rel="noreferrer">
          {say("see_scan")}
        </a>
      ) : null}
    </li>
  );
}

/** Papers say the last day on which they hold. */
const lastDay = (expiresOn: string) => day(addDays(expiresOn as CalendarDate, -1));

function Certificates({
  certificates,
  keeps,
}: {
  certificates: SellerCertificate[];
  keeps: boolean;
}) {
  const { say, to } = useProvenance();
  return (
    <section className="work-list" aria-labelledby="ocop">
      <h2 id="ocop">{say("ocop")}</h2>
      {certificates.length === 0 ? <p className="work-empty">{say("none")}</p> : null}
      <ul className="work-rows">
        {certificates.map((one) => (
          <PaperCard
            key={one.id}
            title={one.product_title}
            paper={one}
            keeps={keeps}
            again="/ban-hang/giay-to/ocop"
          >
            <p className="fine">
              {say("stars", { stars: one.stars })} · {one.issuer} ·{" "}
              {say("valid_until", { date: lastDay(one.expires_on) })}
            </p>
          </PaperCard>
        ))}
      </ul>
      {keeps ? (
        <Link to={to("/ban-hang/giay-to/ocop")} className="button">
          {say("send_ocop")}
        </Link>
      ) : null}
    </section>
  );
}

function Marks({ marks, keeps }: { marks: MarkView[]; keeps: boolean }) {
  const { say, to } = useProvenance();
  return (
    <section className="work-list" aria-labelledby="others">
      <h2 id="others">{say("others")}</h2>
      {marks.length === 0 ? <p className="work-empty">{say("none")}</p> : null}
      <ul className="work-rows">
        {marks.map((one) => (
          <PaperCard
            key={one.id}
            title={`${say(`kind_${one.kind}`)}: ${one.name}`}
            paper={one}
            keeps={keeps}
            again="/ban-hang/giay-to/khac"
          >
            <p className="fine">
              {one.issuer} ·{" "}
              {one.expires_on
                ? say("valid_until", { date: lastDay(one.expires_on) })
                : say("valid_from", { date: day(one.valid_from) })}
              {" · "}
              {one.products.map(({ title }) => title).join(", ") || say("of_all")}
            </p>
            {one.odd_number ? <p className="fine">{say("odd_number")}</p> : null}
          </PaperCard>
        ))}
      </ul>
      {keeps ? (
        <Link to={to("/ban-hang/giay-to/khac")} className="button">
          {say("send_other")}
        </Link>
      ) : null}
    </section>
  );
}

export default function Papers() {
  const { certificates, marks, keeps, done } = useLoaderData<typeof loader>();
  const { say } = useProvenance();
  return (
    <div className="work-narrow">
      <h1>{say("papers_title")}</h1>
      <ProvenanceTabs current="papers" />
      {done ? (
        <p role="status" className="work-done">
          {say(done)}
        </p>
      ) : null}
      <p>{say("papers_text")}</p>
      <Certificates certificates={certificates} keeps={keeps} />
      <Marks marks={marks} keeps={keeps} />
      {keeps ? null : <p className="fine">{say("only_keepers")}</p>}
    </div>
  );
}
