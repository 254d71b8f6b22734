import type { MetaFunction } from "@remix-run/node";
import { Link } from "@remix-run/react";
import { readConfiguration } from "../../configuration.server";
import { languageOf } from "../../language";
import { COMPLAINTS } from "../../parts/contact";
import { head } from "../../parts/head";
import { useShop } from "../../parts/use-shop";
import { speakPrivacy } from "../messages";

export function loader() {
  return { shopUrl: readConfiguration().SHOP_URL };
}

export const meta: MetaFunction<typeof loader> = ({ data, location }) => {
  const say = speakPrivacy(languageOf(location.pathname));
  return head({
    title: say("title"),
    description: say("lead"),
    pathname: location.pathname,
    shopUrl: data?.shopUrl ?? "",
  });
};

const KEPT = [
  ...(["order", "invoice", "money", "account", "review", "question", "quotation", "mail"] as const),
] as const;
const SAID = ["what", "why", "long"] as const;
const SECTIONS = ["cookies", "readers"] as const;

/** What is kept of shoppers and what they can do about it (Law on Personal Data Protection 91/2025/QH15). */
export default function Privacy() {
  const { language, to } = useShop();
  const say = speakPrivacy(language);
  return (
    <article className="about privacy">
      <h1>{say("title")}</h1>
      <p>{say("lead")}</p>
      <h2>{say("kept_title")}</h2>
      {KEPT.map((kept) => (
        <section key={kept} id={kept}>
          <h3>{say(`kept_${kept}_title`)}</h3>
          <dl>
            {SAID.map((said) => (
              <div key={said}>
                <dt>{say(said)}</dt>
                <dd>{say(`kept_${kept}_${said}`)}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      {SECTIONS.map((section) => (
        <section key={section} id={section}>
          <h2>{say(`section_${section}_title`)}</h2>
          <p>{say(`section_${section}_text`)}</p>
        </section>
      ))}
      <section id="rights">
        <h2>{say("rights_title")}</h2>
        <p>{say("rights_text", { email: COMPLAINTS })}</p>
        <p>
          <Link to={to("/tai-khoan/du-lieu")}>{say("rights_link")}</Link>
        </p>
      </section>
      <section id="who">
        <h2>{say("who_title")}</h2>
        <p>{say("who_text", { email: COMPLAINTS })}</p>
      </section>
    </article>
  );
}
