import type { ConversationRow, ConversationSide } from "@nang-gio/marketplace/contract";
import { moment } from "../parts/format";
import { useAboutWords } from "./about-line";
import { useConversations } from "./use-conversations";

interface RowLeadProps {
  row: ConversationRow;
  /** Who reads. */
  side: ConversationSide;
  /** What the other side is called. */
  name: string;
  /** How it stands, where that is told. */
  mark?: string;
}

/** What a list tells of a conversation: with whom, about what, how the last message begins, and whether it is new. */
export function RowLead({ row, side, name, mark }: RowLeadProps) {
  const { say } = useConversations();
  const words = useAboutWords();
  const { lead, last_author, last_at, unread } = row;
  const said = lead === null ? say("hidden_lead") : lead || say("only_pictures");
  return (
    <>
      <span className="conversation-row-top">
        <strong>{name}</strong>
        {unread ? <span className="conversation-mark">{say("unread")}</span> : null}
        {!unread && mark ? <span className="conversation-mark">{mark}</span> : null}
      </span>
      <span className="fine">
        {words(row)} · {moment(last_at)}
      </span>
      <span className="conversation-row-lead">
        {last_author === side ? say(`from_${side}`, { lead: said }) : said}
      </span>
    </>
  );
}
