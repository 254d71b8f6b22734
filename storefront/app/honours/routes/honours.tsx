import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData, useSearchParams } from "@remix-run/react";
import { readConfiguration } from "../../configuration.server";
import { languageAsked, languageOf } from "../../language";
import { day } from "../../parts/format";
import { head } from "../../parts/head";
import { pageOf } from "../../parts/listing-address";
import { Pages } from "../../parts/pages";
import { useShop } from "../../parts/use-shop";
import styles from "../../styles/honours.css?url";
import { speakHonours } from "../messages";
import { type Honour, readHonours } from "../read.server";

export const links = () => [{ rel: "stylesheet", href: styles }];

const A_PAGE = 10;

export async function loader({ request }: LoaderFunctionArgs) {
  const page = pageOf(new URL(request.url).searchParams);
  const asked = { limit: A_PAGE, offset: (page - 1) * A_PAGE };
  const roll = await readHonours(languageAsked(request), asked);
  return { ...roll, shopUrl: readConfiguration().SHOP_URL };
}

export const meta: MetaFunction<typeof loader> = ({ data, location }) => {
  const say = speakHonours(languageOf(location.pathname));
  return head({
    title: say("title"),
    description: say("lead"),
    pathname: location.pathname,
    shopUrl: data?.shopUrl ?? "",
    index: location.search === "",
  });
};

function Commended({ one: { name, handle, person, merit } }: { one: Honour["commended"][number] }) {
  const { language, to } = useShop();
  const say = speakHonours(language);
  const named = person ? say("person", { person, name }) : name;
  return (
    <li>
      <h3>{handle ? <Link to={to(`/hop-tac-xa/${handle}`)}>{named}</Link> : named}</h3>
      <p className="honour-merit">{merit}</p>
    </li>
  );
}

/** The honour roll: who was commended, by rounds that were decided (plan, task IV.1c). */
export default function HonourRoll() {
  const { honours, count } = useLoaderData<typeof loader>();
  const { language } = useShop();
  const say = speakHonours(language);
  const [address] = useSearchParams();
  return (
    <div className="about honours">
      <h1>{say("title")}</h1>
      <p>{say("lead")}</p>
      {honours.length === 0 ? <p>{say("none")}</p> : null}
      {honours.map(({ id, year, title, body, number, decided_on, commended }) => (
        <section key={id}>
          <p className="eyebrow">{year}</p>
          <h2>{title}</h2>
          <p className="fine">{say("decided", { body, number, day: day(decided_on) })}</p>
          <ul>
            {commended.map((one) => (
              <Commended key={one.id} one={one} />
            ))}
          </ul>
        </section>
      ))}
      <Pages page={pageOf(address)} pages={Math.ceil(count / A_PAGE)} />
    </div>
  );
}
