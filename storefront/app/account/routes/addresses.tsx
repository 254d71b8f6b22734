import type {
  MOST_ADDRESSES as MostAddresses,
  ShopperAddress,
} from "@nang-gio/marketplace/contract";
import { formatPhone } from "@nang-gio/vietnam";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { addressLine } from "../../parts/format";
import { Notice } from "../../parts/notice";
import { askAsShopper, asShopper, readAsShopper } from "../shopper.server";
import { accountHead, useAccount } from "../use-account";

export const meta: MetaFunction = ({ location }) =>
  accountHead(location.pathname, "addresses_title");

/** Addresses that an account may have, as the backend says. */
const MOST_ADDRESSES: typeof MostAddresses = 10;

/** The shopper's address book. */
export async function loader(asking: LoaderFunctionArgs) {
  const shopper = await asShopper(asking);
  return readAsShopper<{ addresses: ShopperAddress[] }>(shopper, "/addresses");
}

const ID = /^\w{1,64}$/;

/** Takes an address out. */
export async function action(asking: ActionFunctionArgs) {
  const { session, language } = await asShopper(asking);
  const id = String((await asking.request.formData()).get("id") ?? "");
  if (!ID.test(id)) throw new Response(null, { status: 400 });
  const answer = await askAsShopper(session, `/addresses/${id}`, language, { method: "DELETE" });
  // Removed by an earlier press.
  if (answer.ok || answer.status === 404) return data({ refusal: null });
  return data({ refusal: answer.message }, { status: answer.status });
}

function Address({ address }: { address: ShopperAddress }) {
  const { say, to } = useAccount();
  const { id, name, phone, detail, commune_name, province_name, is_default } = address;
  return (
    <li className="account-card">
      <div className="account-card-head">
        <h2>{name}</h2>
        {is_default ? <strong className="state">{say("address_default")}</strong> : null}
      </div>
      <p>
        {formatPhone(phone)}
        <br />
        {addressLine({ detail, commune: commune_name, province: province_name })}
      </p>
      <div className="account-card-do">
        <Link
          to={to(`/tai-khoan/dia-chi/${id}`)}
          className="button button-quiet"
          aria-label={say("address_edit_of", { name })}
        >
          {say("address_edit")}
        </Link>
        <Form method="post">
          <input type="hidden" name="id" value={id} />
          <button type="submit" className="quiet" aria-label={say("address_remove_of", { name })}>
            {say("address_remove")}
          </button>
        </Form>
      </div>
    </li>
  );
}

export default function Addresses() {
  const { addresses } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { say, to } = useAccount();
  return (
    <>
      <h1>{say("addresses_title")}</h1>
      {answer?.refusal ? (
        <Notice title={say("change_failed")} items={[{ text: answer.refusal }]} />
      ) : null}
      {answer && !answer.refusal ? (
        <p role="status" className="account-done">
          {say("address_removed")}
        </p>
      ) : null}
      <p>
        {addresses.length > 0
          ? say("addresses_text", { most: MOST_ADDRESSES })
          : say("addresses_none")}
      </p>
      <ul className="account-list account-addresses">
        {addresses.map((address) => (
          <Address key={address.id} address={address} />
        ))}
      </ul>
      {addresses.length < MOST_ADDRESSES ? (
        <p>
          <Link to={to("/tai-khoan/dia-chi/moi")} className="button">
            {say("address_new")}
          </Link>
        </p>
      ) : null}
    </>
  );
}
