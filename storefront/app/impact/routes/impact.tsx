import type { Impact, PublicIndicator } from "@nang-gio/programme/contract";
import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { readConfiguration } from "../../configuration.server";
import { languageAsked, languageOf } from "../../language";
import { askBackend } from "../../market/backend.server";
import { moment } from "../../parts/format";
import { head } from "../../parts/head";
import { useShop } from "../../parts/use-shop";
import styles from "../../styles/impact.css?url";
import { speakImpact } from "../messages";
import { isWords, shownFigure } from "../shown-figure";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

const YEAR = /^\d{4}$/;

/** Figures of the year in `nam`, else of the one that it is. @throws Response 404 for a year that has none */
export async function loader({ request }: LoaderFunctionArgs) {
  const year = new URL(request.url).searchParams.get("nam");
  const notFound = () => new Response(null, { status: 404 });
  if (year !== null && !YEAR.test(year)) throw notFound();
  const answer = await askBackend<Impact>("/store/impact", languageAsked(request), {
    query: { year },
  });
  if (!answer.ok || (year !== null && answer.body.year !== Number(year))) throw notFound();
  return { impact: answer.body, shopUrl: readConfiguration().SHOP_URL };
}

export const meta: MetaFunction<typeof loader> = ({ data, location }) => {
  const say = speakImpact(languageOf(location.pathname));
  return head({
    title: say("title"),
    description: say("lead"),
    pathname: location.pathname,
    shopUrl: data?.shopUrl ?? "",
    index: location.search === "",
  });
};

const WORDS = ["counts", "counted_in", "period", "sources"] as const;

function Indicator({ indicator }: { indicator: PublicIndicator }) {
  const { language } = useShop();
  const say = speakImpact(language);
  return (
    <section className="impact-card">
      <h2>{indicator.name[language]}</h2>
      <dl>
        {indicator.figures.map((figure) => (
          <div key={figure.key}>
            <dt>{figure.name[language]}</dt>
            <dd className={isWords(figure) ? "impact-words" : undefined}>
              {shownFigure(figure, language, say)}
            </dd>
          </div>
        ))}
      </dl>
      <details>
        <summary>{say("how")}</summary>
        <dl>
          {WORDS.map((word) => (
            <div key={word}>
              <dt>{say(word)}</dt>
              <dd>{indicator[word][language]}</dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  );
}

/** What the market and the plan have brought, in figures of a year that each say how they were computed. */
export default function ImpactPage() {
  const { impact } = useLoaderData<typeof loader>();
  const { language, to } = useShop();
  const say = speakImpact(language);
  const { year, years, indicators, computed_at } = impact;
  const isWithheld = indicators.some(({ figures }) =>
    figures.some(({ kind }) => kind === "withheld"),
  );
  return (
    <div className="impact">
      <h1>{say("title")}</h1>
      <p className="impact-lead">{say("lead")}</p>
      <nav className="impact-years" aria-label={say("years")}>
        {years.map((one, newer) => (
          <Link
            key={one}
            to={to(newer === 0 ? "/ket-qua" : `/ket-qua?nam=${one}`)}
            aria-current={one === year ? "page" : undefined}
          >
            {newer === 0 ? say("year_so_far", { year: one }) : one}
          </Link>
        ))}
      </nav>
      <div className="impact-cards">
        {indicators.map((indicator) => (
          <Indicator key={indicator.code} indicator={indicator} />
        ))}
      </div>
      <p className="fine">
        {say("computed", { moment: moment(computed_at) })} {isWithheld ? say("withheld_why") : null}
      </p>
    </div>
  );
}
