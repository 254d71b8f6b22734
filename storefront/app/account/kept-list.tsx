import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { Pages } from "../parts/pages";
import type { KeptAnswer } from "./kept-list.server";
import { KeptTold } from "./kept-told";
import type { AccountKey } from "./messages";
import { useAccount } from "./use-account";

interface KeptListProps {
  title: AccountKey;
  answer: KeptAnswer | undefined;
  /** What to say of something that was just added; nothing where nothing was. */
  added: AccountKey | null;
  /** Whose e-mail is not proved, so that nothing can be told. */
  unproved: string | null;
  page: number;
  pages: number;
  /** What stands above the list. */
  text: AccountKey;
  /** Told where nothing is kept yet, with where to find something. */
  none: { title: AccountKey; text: AccountKey; look: AccountKey; path: string };
  /** Its items; none where nothing is kept. */
  children: ReactNode[];
}

/** A page of what an account keeps. */
export function KeptList(props: KeptListProps) {
  const { title, answer, added, unproved, page, pages, text, none, children } = props;
  const { say, to } = useAccount();
  return (
    <>
      <h1>{say(title)}</h1>
      <KeptTold answer={answer} added={added} unproved={unproved} />
      {pages === 0 ? (
        <div className="account-none">
          <h2>{say(none.title)}</h2>
          <p>{say(none.text)}</p>
          <Link to={to(none.path)} className="button">
            {say(none.look)}
          </Link>
        </div>
      ) : (
        <>
          <p>{say(text)}</p>
          <ul className="account-list account-addresses">{children}</ul>
        </>
      )}
      <Pages page={page} pages={pages} />
    </>
  );
}
