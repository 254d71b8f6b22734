import type { MetaFunction } from "@remix-run/node";
import { readConfiguration } from "../configuration.server";
import { languageOf } from "../language";
import { speak } from "../messages";
import { COMPLAINTS } from "../parts/contact";
import { head } from "../parts/head";
import { useShop } from "../parts/use-shop";

export function loader() {
  return { shopUrl: readConfiguration().SHOP_URL };
}

export const meta: MetaFunction<typeof loader> = ({ data, location }) => {
  const say = speak(languageOf(location.pathname));
  return head({
    title: say("about_title"),
    description: say("about_lead"),
    pathname: location.pathname,
    shopUrl: data?.shopUrl ?? "",
  });
};

const SECTIONS = ["who", "tags", "buying", "returns", "data"] as const;

/** What the market is and by which rules it runs (E-commerce Law 122/2025/QH15 asks for them in public). */
export default function About() {
  const { say } = useShop();
  return (
    <article className="about">
      <h1>{say("about_title")}</h1>
      <p>{say("about_lead")}</p>
      {SECTIONS.map((section) => (
        <section key={section} id={section}>
          <h2>{say(`about_${section}_title`)}</h2>
          <p>{say(`about_${section}_text`, { email: COMPLAINTS })}</p>
        </section>
      ))}
      <p className="about-demonstration">{say("about_demonstration")}</p>
    </article>
  );
}
