import type { ConversationMessage, ConversationSide } from "@nang-gio/marketplace/contract";
import { Link } from "@remix-run/react";
import { moment } from "../parts/format";
import { Written } from "../reviews/review-item";
import { useConversations } from "./use-conversations";

interface MessageListProps {
  /** The newest first, as the backend gives them. */
  messages: ConversationMessage[];
  /** Who reads. */
  side: ConversationSide;
  /** What each side is called. */
  names: Record<ConversationSide, string>;
  /** The page of the conversation. */
  path: string;
  /** Whether the reader may report what the other side wrote. */
  reports: boolean;
}

interface MessageProps extends Omit<MessageListProps, "messages"> {
  message: ConversationMessage;
}

function Pictures({ message, path }: Pick<MessageProps, "message" | "path">) {
  const { say } = useConversations();
  if (message.pictures.length === 0) return null;
  return (
    <ul className="conversation-pictures">
      {message.pictures.map((picture, at) => (
        <li key={picture}>
          <a href={`${path}/anh/${picture}`}>
            <img
              src={`${path}/anh/${picture}`}
              alt={say("picture", { number: at + 1 })}
              width={96}
              height={96}
              loading="lazy"
            />
          </a>
        </li>
      ))}
    </ul>
  );
}

/** That staff hid it, and the way to report it. */
function Standing({ message, side, path, reports }: MessageProps) {
  const { say } = useConversations();
  const { author, number, hidden_reason, reported } = message;
  if (hidden_reason) {
    const reason = say(`because_${hidden_reason}`);
    return (
      <p className="conversation-hidden">
        {say(author === side ? "hidden_own" : "hidden_other", { reason })}
      </p>
    );
  }
  if (author === side) return null;
  if (reported) return <p className="fine conversation-do">{say("reported")}</p>;
  return reports ? (
    <p className="fine conversation-do">
      <Link to={`${path}/bao-cao/${number}`} rel="nofollow">
        {say("report")}
      </Link>
    </p>
  ) : null;
}

function Message(props: MessageProps) {
  const { message, side, names, path } = props;
  const { author, number, writer, text, sent_at } = message;
  const own = author === side;
  return (
    <li
      id={`tin-${number}`}
      className={own ? "conversation-message conversation-own" : "conversation-message"}
    >
      <p className="conversation-head">
        <strong>{writer ?? names[author]}</strong>{" "}
        <span className="fine">
          <time dateTime={sent_at}>{moment(sent_at)}</time>
        </span>
      </p>
      {text ? <Written text={text} /> : null}
      <Pictures message={message} path={path} />
      <Standing {...props} />
    </li>
  );
}

/** What two sides wrote to each other, the oldest first. */
export function MessageList({ messages, ...rest }: MessageListProps) {
  const { say } = useConversations();
  return (
    <ol className="conversation-messages" aria-label={say("messages")}>
      {messages.toReversed().map((message) => (
        <Message key={message.number} message={message} {...rest} />
      ))}
    </ol>
  );
}
