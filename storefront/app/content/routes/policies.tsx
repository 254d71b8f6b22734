import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { readConfiguration } from "../../configuration.server";
import { languageAsked, languageOf } from "../../language";
import { day } from "../../parts/format";
import { head } from "../../parts/head";
import { pageOf } from "../../parts/listing-address";
import { Pages } from "../../parts/pages";
import { speakContent } from "../messages";
import { pieceCard } from "../piece";
import { findPieces } from "../read.server";
import { useContent } from "../use-content";

const A_PAGE = 30;

export async function loader({ request }: LoaderFunctionArgs) {
  const language = languageAsked(request);
  const page = pageOf(new URL(request.url).searchParams);
  const { content, count } = await findPieces(language, {
    ...{ kind: "policy", limit: A_PAGE, offset: (page - 1) * A_PAGE },
  });
  return {
    policies: content.map((card) => pieceCard(card, language)),
    count,
    shopUrl: readConfiguration().SHOP_URL,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data, location }) => {
  const say = speakContent(languageOf(location.pathname));
  return head({
    title: say("policies_title"),
    description: say("policies_lead"),
    pathname: location.pathname,
    shopUrl: data?.shopUrl ?? "",
    index: location.search === "",
  });
};

/** The policy library: what was issued, by whom and when, and where it can be read. */
export default function Policies() {
  const { policies, count } = useLoaderData<typeof loader>();
  const { say } = useContent();
  const [address] = useSearchParams();
  return (
    <div className="about">
      <h1>{say("policies_title")}</h1>
      <p>{say("policies_lead")}</p>
      {policies.length === 0 ? <p>{say("policies_none")}</p> : null}
      {policies.map(({ title, summary, number, issuer, issued_on, link }) => (
        <section key={link}>
          <h2>{title}</h2>
          {issued_on ? (
            <p className="fine">{say("policy_issued", { issuer, day: day(issued_on) })}</p>
          ) : null}
          <p>{summary}</p>
          <p>
            <a href={link} rel="noopener">
              {say("policy_read", { number })}
            </a>
          </p>
        </section>
      ))}
      <Pages page={pageOf(address)} pages={Math.ceil(count / A_PAGE)} />
    </div>
  );
}
