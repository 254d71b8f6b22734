import type { FollowView } from "@nang-gio/marketplace/contract";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { inLanguage } from "../../language";
import { Picture, smallPicture } from "../../parts/picture";
import { AlertsFold } from "../alerts-fold";
import { KeptList } from "../kept-list";
import { changeKept, readKept } from "../kept-list.server";
import { RemoveKept } from "../remove-kept";
import { asShopper } from "../shopper.server";
import { accountHead, useAccount } from "../use-account";

export const meta: MetaFunction = ({ location }) => accountHead(location.pathname, "follows_title");

/** A page of the co-operatives that the shopper follows. */
export async function loader(asking: LoaderFunctionArgs) {
  const shopper = await asShopper(asking);
  const { language, account } = shopper;
  const { answer, ...listed } = await readKept<{ follows: FollowView[]; count: number }>(
    shopper,
    asking.request,
    "/follows",
  );
  const follows = answer.follows.map(({ id, told, cooperative }) => {
    const { handle, kind, name, name_en, commune_name, picture } = cooperative;
    return {
      ...{ id, told, handle, kind, commune_name, picture: smallPicture(picture) },
      name: inLanguage(language, name, name_en),
    };
  });
  return {
    ...{ ...listed, follows },
    unproved: account.email_confirmed ? null : account.email,
  };
}

/** Follows one no more, or changes whether its new goods are told. */
export const action = (asking: ActionFunctionArgs) => changeKept(asking, "/follows", ["told"]);

type Followed = ReturnType<typeof useLoaderData<typeof loader>>["follows"][number];

function FollowCard({ followed }: { followed: Followed }) {
  const { say, sayShop, to } = useAccount();
  const { id, told, handle, kind, commune_name, name, picture } = followed;
  return (
    <li className="account-card account-kept">
      <Picture picture={picture} alt="" sizes="7rem" />
      <div>
        <h2>
          <Link to={to(`/hop-tac-xa/${handle}`)}>{name}</Link>
        </h2>
        <p className="fine">
          {sayShop(`kind_${kind}`)} · {commune_name}
        </p>
      </div>
      <AlertsFold
        id={id}
        title={name}
        alerts={[{ name: "told", label: say("alert_new_goods"), told }]}
      />
      <div className="account-card-do">
        <RemoveKept id={id} label={say("unfollow")} spoken={say("unfollow_of", { name })} />
      </div>
    </li>
  );
}

const NONE = {
  title: "follows_none",
  text: "follows_none_text",
  look: "follows_look",
  path: "/hop-tac-xa",
} as const;

export default function Follows() {
  const { follows, page, pages, added, unproved } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <KeptList
      {...{ answer, page, pages }}
      title="follows_title"
      text="follows_text"
      none={NONE}
      added={added ? "follow_added" : null}
      unproved={follows.some(({ told }) => told) ? unproved : null}
    >
      {follows.map((followed) => (
        <FollowCard key={followed.id} followed={followed} />
      ))}
    </KeptList>
  );
}
