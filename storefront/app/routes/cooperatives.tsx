import type { CooperativeCard } from "@nang-gio/cooperative/contract";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useLoaderData, useSearchParams } from "@remix-run/react";
import { readConfiguration } from "../configuration.server";
import { languageOf } from "../language";
import { fromBackend } from "../market/backend.server";
import { speak } from "../messages";
import { head } from "../parts/head";
import { PAGE_SIZE, pageOf } from "../parts/listing-address";
import { MakerCard } from "../parts/maker-card";
import { Pages } from "../parts/pages";
import { useShop } from "../parts/use-shop";

const KINDS = ["cooperative", "cooperative_group", "cooperative_union", "interest_group"] as const;

interface Directory {
  cooperatives: CooperativeCard[];
  count: number;
}

export async function loader({ request }: LoaderFunctionArgs) {
  const url = new URL(request.url);
  const address = url.searchParams;
  const query = new URLSearchParams({ limit: String(PAGE_SIZE) });
  const q = address.get("q")?.trim().slice(0, 200);
  const kind = KINDS.find((known) => known === address.get("kind"));
  if (q) query.set("q", q);
  if (kind) query.set("kind", kind);
  if (address.get("women_led") === "true") query.set("women_led", "true");
  query.set("offset", String((pageOf(address) - 1) * PAGE_SIZE));
  const directory = await fromBackend<Directory>(
    "/store/cooperatives",
    languageOf(url.pathname),
    query,
  );
  return { directory, shopUrl: readConfiguration().SHOP_URL };
}

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
  head({
    title: speak(languageOf(location.pathname))("cooperatives_title"),
    description: speak(languageOf(location.pathname))("cooperatives_description"),
    pathname: location.pathname,
    shopUrl: data?.shopUrl ?? "",
    index: location.search === "",
  });

export default function Cooperatives() {
  const { directory } = useLoaderData<typeof loader>();
  const { say } = useShop();
  const [address] = useSearchParams();
  return (
    <div className="directory">
      <div className="listing-head">
        <h1>{say("cooperatives_title")}</h1>
        <p aria-live="polite">{say("cooperatives_count", { count: directory.count })}</p>
      </div>
      <Form className="directory-filters" key={address.toString()}>
        <label>
          <span>{say("search")}</span>
          <input type="search" name="q" maxLength={200} defaultValue={address.get("q") ?? ""} />
        </label>
        <label>
          <span>{say("kind")}</span>
          <select name="kind" defaultValue={address.get("kind") ?? ""}>
            <option value="">{say("kind_any")}</option>
            {KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {say(`kind_${kind}`)}
              </option>
            ))}
          </select>
        </label>
        <label className="choice">
          <input
            type="checkbox"
            name="women_led"
            value="true"
            defaultChecked={address.get("women_led") === "true"}
          />
          <span>{say("filter_women_led")}</span>
        </label>
        <button type="submit" className="button">
          {say("filter_apply")}
        </button>
      </Form>
      {directory.cooperatives.length > 0 ? (
        <ul className="makers">
          {directory.cooperatives.map((cooperative) => (
            <li key={cooperative.id}>
              <MakerCard cooperative={cooperative} />
            </li>
          ))}
        </ul>
      ) : (
        <div className="none">
          <h2>{say("no_maker_found_title")}</h2>
          <p>{say("none_found_text")}</p>
        </div>
      )}
      <Pages page={pageOf(address)} pages={Math.ceil(directory.count / PAGE_SIZE)} />
    </div>
  );
}
