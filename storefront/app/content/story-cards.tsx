import { Link } from "@remix-run/react";
import { Picture } from "../parts/picture";
import type { PieceCard } from "./piece";
import { useContent } from "./use-content";

/** Stories side by side; gets the level at which their titles stand. */
export function StoryCards({ cards, level: Title }: { cards: PieceCard[]; level: "h2" | "h3" }) {
  const { to } = useContent();
  return (
    <ul className="makers">
      {cards.map(({ path, title, summary, picture }) => (
        <li key={path}>
          <article className="maker">
            {picture ? (
              <Picture picture={picture} alt="" sizes="(min-width: 900px) 380px, 92vw" />
            ) : null}
            <Title className="maker-name">
              <Link to={to(path)}>{title}</Link>
            </Title>
            <p>{summary}</p>
          </article>
        </li>
      ))}
    </ul>
  );
}

/** A shelf of stories on another page; nothing where there is none. */
export function StoryShelf({ title, cards, more }: StoryShelfProps) {
  const { to, say } = useContent();
  if (cards.length === 0) return null;
  return (
    <section className="shelf">
      <div className="shelf-head">
        <h2>{title}</h2>
        {more ? <Link to={to("/cau-chuyen")}>{say("stories_title")}</Link> : null}
      </div>
      <StoryCards cards={cards} level="h3" />
    </section>
  );
}

interface StoryShelfProps {
  title: string;
  cards: PieceCard[];
  /** Whether it leads on to all stories. */
  more?: boolean;
}
