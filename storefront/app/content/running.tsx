import { Link } from "@remix-run/react";
import { day } from "../parts/format";
import { Picture } from "../parts/picture";
import type { PieceCard } from "./piece";
import { StoryShelf } from "./story-cards";
import { useContent } from "./use-content";

function Campaign({ campaign }: { campaign: PieceCard }) {
  const { say, to } = useContent();
  const { title, summary, picture, from, until, path } = campaign;
  return (
    <section className="shelf running">
      {picture ? <Picture picture={picture} alt="" sizes="(min-width: 900px) 600px, 92vw" /> : null}
      <div>
        <p className="eyebrow">
          {from && until
            ? say("campaign_days", { from: day(from), until: day(until) })
            : say("campaign_running")}
        </p>
        <h2>{title}</h2>
        <p>{summary}</p>
        <p>
          <Link to={to(path)} className="button">
            {say("campaign_see")}
          </Link>
        </p>
      </div>
    </section>
  );
}

/** What the home page tells beside goods: the campaign that runs and the newest stories, where there are any. */
export function Running({ campaigns, stories }: { campaigns: PieceCard[]; stories: PieceCard[] }) {
  const { say } = useContent();
  return (
    <>
      {campaigns.map((campaign) => (
        <Campaign key={campaign.path} campaign={campaign} />
      ))}
      <StoryShelf title={say("stories_newest")} cards={stories} more />
    </>
  );
}
