import type { SellerClaimView } from "@nang-gio/marketplace/contract";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { lead } from "../../asking.server";
import { inLanguage } from "../../language";
import { asPerson } from "../seller.server";
import { keepSession } from "../session.server";
import { workspaceHead } from "../title";
import { useWorkspace } from "../use-workspace";

export const meta: MetaFunction = ({ location }) =>
  workspaceHead(location.pathname, "choose_title");

/** The co-operatives that the person belongs to. */
export async function loader(asking: LoaderFunctionArgs) {
  const { me } = await asPerson(asking);
  return { memberships: me.memberships, claims: me.claims };
}

/** Works for one of them from now on. */
export async function action(asking: ActionFunctionArgs): Promise<never> {
  const { language, session, me } = await asPerson(asking);
  const wanted = (await asking.request.formData()).get("cooperative");
  const chosen = me.memberships.find(({ cooperative }) => cooperative.id === wanted);
  if (!chosen) throw new Response(null, { status: 404 });
  const kept = { token: session.token, cooperative: chosen.cooperative.id };
  throw lead(language, "/ban-hang", await keepSession(kept));
}

/** Claims to co-operatives that staff have not granted. */
function Claims({ claims }: { claims: SellerClaimView[] }) {
  const { say } = useWorkspace();
  return (
    <ul className="work-list">
      {claims.map(({ cooperative_name: name, state, reason }) => (
        <li key={name} className="work-card">
          <p>{say(state === "refused" ? "claim_refused" : "claim_open", { name })}</p>
          {reason ? <p>{say("standing_reason", { reason })}</p> : null}
        </li>
      ))}
    </ul>
  );
}

export default function Choose() {
  const { memberships, claims } = useLoaderData<typeof loader>();
  const { language, say } = useWorkspace();
  if (memberships.length === 0) {
    return (
      <div className="work-narrow">
        <h1>{say("nowhere_title")}</h1>
        {claims.length === 0 ? <p>{say("nowhere_text")}</p> : <Claims claims={claims} />}
      </div>
    );
  }
  return (
    <div className="work-narrow">
      <h1>{say("choose_title")}</h1>
      <p>{say("choose_text")}</p>
      <ul className="work-list">
        {memberships.map(({ cooperative, role }) => {
          const name = inLanguage(language, cooperative.name, cooperative.name_en);
          return (
            <li key={cooperative.id} className="work-card">
              <h2>{name}</h2>
              <p className="fine">{say(`role_${role}`)}</p>
              <Form method="post" reloadDocument>
                <input type="hidden" name="cooperative" value={cooperative.id} />
                <button type="submit" aria-label={say("choose_of", { name })}>
                  {say("choose")}
                </button>
              </Form>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
