import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { readConfiguration } from "../../configuration.server";
import { languageAsked, languageOf } from "../../language";
import { COMPLAINTS } from "../../parts/contact";
import { head } from "../../parts/head";
import { speakContent } from "../messages";
import { firstPieces } from "../read.server";
import { useContent } from "../use-content";

/** More pages of rules than anybody writes. */
const ALL = 100;

export async function loader({ request }: LoaderFunctionArgs) {
  const rules = await firstPieces(languageAsked(request), { kind: "rules", limit: ALL });
  return { rules, shopUrl: readConfiguration().SHOP_URL };
}

export const meta: MetaFunction<typeof loader> = ({ data, location }) => {
  const say = speakContent(languageOf(location.pathname));
  return head({
    title: say("rules_title"),
    description: say("rules_lead"),
    pathname: location.pathname,
    shopUrl: data?.shopUrl ?? "",
  });
};

/** The pages that the law wants, as far as the operator has published them, and where to write in any case. */
export default function Rules() {
  const { rules } = useLoaderData<typeof loader>();
  const { say, to } = useContent();
  return (
    <div className="about">
      <h1>{say("rules_title")}</h1>
      <p>{say(rules.length > 0 ? "rules_lead" : "rules_none")}</p>
      {rules.map(({ path, title, summary }) => (
        <section key={path}>
          <h2>
            <Link to={to(path)}>{title}</Link>
          </h2>
          <p>{summary}</p>
        </section>
      ))}
      <p>
        {say("rules_other")} <a href={`mailto:${COMPLAINTS}`}>{COMPLAINTS}</a>
      </p>
    </div>
  );
}
