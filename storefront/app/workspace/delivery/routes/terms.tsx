import type { SellerDeliveryTerms } from "@nang-gio/marketplace/contract";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { PROVINCES } from "../../../checkout/places.server";
import { atWork, readAsSeller } from "../../seller.server";
import { ClosingForm } from "../closing-form";
import { FeesForm } from "../fees-form";
import { formState } from "../form-state";
import { PickUpForm } from "../pickup-form";
import { PARTS, saveTerms, type TermsFaults, type TermsPart, typedIn } from "../save-terms.server";
import { valuesOf } from "../terms-form";
import { termsLabels } from "../terms-labels";
import { deliveryHead, useDelivery } from "../use-delivery";

export const meta: MetaFunction = ({ location }) => deliveryHead(location.pathname, "title");

/** How the co-operative delivers. */
export async function loader(asking: LoaderFunctionArgs) {
  const work = await atWork(asking);
  const { terms } = await readAsSeller<{ terms: SellerDeliveryTerms }>(work, "/delivery-terms");
  return { terms, provinces: PROVINCES };
}

interface Answer {
  saved?: TermsPart;
  refused?: TermsFaults;
}

/** Saves one part of it, or tells what is wrong with all that was typed still there. */
export async function action(asking: ActionFunctionArgs) {
  const work = await atWork(asking);
  const typed = typedIn(await asking.request.formData());
  const part = PARTS.find((one) => one === typed.part);
  if (!part) throw new Response(null, { status: 400 });
  const failed = await saveTerms(work, part, typed);
  if (!failed) return data<Answer>({ saved: part });
  return data<Answer>({ refused: failed.refused }, { status: failed.status });
}

/** Also after a refusal: it tells how the terms stand now. */
export const shouldRevalidate = () => true;

export default function DeliveryTerms() {
  const { terms, provinces } = useLoaderData<typeof loader>();
  const { saved, refused } = useActionData<typeof action>() ?? {};
  const { say } = useDelivery();
  const values = valuesOf(terms);
  const home = provinces.find(({ code }) => code === terms.home_province)?.name ?? "";
  const labels = termsLabels(say, home);
  const shown = (part: TermsPart) => ({
    terms,
    state: formState(part, values, refused, labels),
    saved: saved === part,
  });
  return (
    <div className="work-narrow">
      <h1>{say("title")}</h1>
      <p>{say(terms.may_change ? "text" : "only_keepers")}</p>
      <FeesForm provinces={provinces} {...shown("fees")} />
      <PickUpForm {...shown("pickup")} />
      <ClosingForm key={terms.closing?.from} {...shown("closing")} />
    </div>
  );
}
