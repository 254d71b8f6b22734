import { Link } from "@remix-run/react";
import { day } from "../parts/format";
import { Picture } from "../parts/picture";
import { ProductGrid } from "../parts/product-card";
import { Share } from "../parts/share";
import { useShop } from "../parts/use-shop";
import { Blocks } from "./blocks";
import { FOLDERS } from "./paths";
import type { Piece } from "./piece";
import { useContent } from "./use-content";

function When({ piece }: { piece: Piece }) {
  const { say } = useContent();
  const { kind, from, until, shown_on, changed_on, issuer, issued_on } = piece;
  if (kind === "campaign" && from && until)
    return <p>{say("campaign_days", { from: day(from), until: day(until) })}</p>;
  if (kind === "rules") return <p>{say("changed_on", { day: day(changed_on) })}</p>;
  if (kind === "policy" && issued_on)
    return <p>{say("policy_issued", { issuer, day: day(issued_on) })}</p>;
  return <p>{say("published_on", { day: day(shown_on) })}</p>;
}

function Goods({ piece }: { piece: Piece }) {
  const { say: speak } = useShop();
  const { say, to } = useContent();
  const { kind, cards, goods_path } = piece;
  if (cards.length === 0 && kind !== "campaign") return null;
  return (
    <section className="shelf">
      <div className="shelf-head">
        <h2>{say(kind === "campaign" ? "campaign_goods" : "told_goods")}</h2>
        {goods_path ? <Link to={to(goods_path)}>{speak("see_all")}</Link> : null}
      </div>
      {cards.length > 0 ? <ProductGrid cards={cards} /> : <p>{say("campaign_none")}</p>}
    </section>
  );
}

/** A piece as readers see it: on its page, and before it is public. */
export function PieceView({ piece, shopUrl }: { piece: Piece; shopUrl?: string }) {
  const { say: speak } = useShop();
  const { say, to } = useContent();
  const { kind, title, summary, picture, alt, body, maker, path, link, number } = piece;
  const list = kind === "campaign" ? "/" : FOLDERS[kind];
  return (
    <div className="piece">
      <article>
        <nav className="breadcrumbs" aria-label={speak("breadcrumbs")}>
          <Link to={to("/")}>{speak("home")}</Link>
          {list === "/" ? null : <Link to={to(list)}>{say(`kind_${kind}`)}</Link>}
        </nav>
        <h1>{title}</h1>
        <div className="piece-when">
          <When piece={piece} />
        </div>
        {summary ? <p className="piece-lead">{summary}</p> : null}
        {picture ? (
          <Picture picture={picture} alt={alt} sizes="(min-width: 760px) 46rem, 92vw" first />
        ) : null}
        <div className="piece-body">
          <Blocks blocks={body} />
        </div>
        {link ? (
          <p>
            <a href={link} rel="noopener">
              {say("policy_read", { number })}
            </a>
          </p>
        ) : null}
        {maker ? (
          <p>
            <Link to={to(`/hop-tac-xa/${maker.handle}`)} className="button button-quiet">
              {say("told_maker", { name: maker.name })}
            </Link>
          </p>
        ) : null}
        {shopUrl && kind !== "rules" ? <Share url={shopUrl + to(path)} name={title} /> : null}
      </article>
      <Goods piece={piece} />
    </div>
  );
}
