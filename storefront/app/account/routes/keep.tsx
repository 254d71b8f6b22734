import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { lead } from "../../asking.server";
import { languageAsked } from "../../language";
import { MessagePage } from "../../parts/message-page";
import { keep, listOf, pageOf, wantedIn, wayTo } from "../keep.server";
import { withReturn } from "../return-path";
import { keepSession } from "../session.server";
import { findShopper } from "../shopper.server";
import { accountHead, useAccount } from "../use-account";

export const meta: MetaFunction = ({ location }) => accountHead(location.pathname, "keep_failed");

/** What became of it, where the shopper stays on the page. */
export interface Outcome {
  kept: boolean;
  error?: string;
  /** The page of what was to be kept. */
  back?: string;
}

/** Nothing stands here to be read. */
export function loader({ request }: LoaderFunctionArgs): never {
  const wanted = wantedIn(new URL(request.url).searchParams);
  throw lead(languageAsked(request), wanted ? pageOf(wanted) : "/tai-khoan/da-luu");
}

/** Keeps goods or a co-operative in the account of who signed in; others sign in first. Without scripts it leads to the list. */
export async function action(asking: ActionFunctionArgs) {
  const language = languageAsked(asking.request);
  const form = await asking.request.formData();
  const wanted = wantedIn(form);
  if (!wanted) throw new Response(null, { status: 400 });
  const shopper = await findShopper(asking);
  if (!shopper) {
    const way = withReturn("/tai-khoan/dang-nhap", wayTo(wanted));
    throw lead(language, way, await keepSession());
  }
  const answer = await keep(shopper, wanted);
  if (!answer.ok) {
    const { status, message: error } = answer;
    return data<Outcome>({ kept: false, error, back: pageOf(wanted) }, { status });
  }
  if (!form.has("scripted")) throw lead(language, listOf(wanted));
  return data<Outcome>({ kept: true });
}

/** What a shopper without scripts sees where nothing could be kept. */
export default function NotKept() {
  const outcome = useActionData<typeof action>();
  const { say, sayShop, to } = useAccount();
  const back = outcome?.back ? { to: to(outcome.back), text: sayShop("back") } : undefined;
  return <MessagePage title={say("keep_failed")} text={outcome?.error ?? ""} action={back} />;
}
