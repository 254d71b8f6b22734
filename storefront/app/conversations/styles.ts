import conversations from "../styles/conversations.css?url";

/** Style sheet of the pages of questions to co-operatives. */
export const conversationLinks = () => [{ rel: "stylesheet", href: conversations }];
