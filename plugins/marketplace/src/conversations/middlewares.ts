import type { MiddlewareRoute } from "@medusajs/framework/http";
import { validateBody, validateQuery } from "@nang-gio/access/problem";
import {
  AnswerMessage,
  AskAboutQuery,
  CloseConversation,
  ConversationsQuery,
  HideMessage,
  MessagesQuery,
  OpenConversation,
  ReadAsked,
  ReadMessages,
  ReportAsked,
  ReportedMessagesQuery,
  ReportMessage,
  SellerConversationsQuery,
  SendMessage,
  ShowMessage,
} from "../contract";
import { checkedBody } from "../sign-in/checked-body";
import "./messages/register";
import "./policies";

const listed = (matcher: string, query: Parameters<typeof validateQuery>[0]): MiddlewareRoute => ({
  matcher,
  methods: ["GET"],
  middlewares: [validateQuery(query)],
});

const written = (matcher: string, body: Parameters<typeof validateBody>[0]): MiddlewareRoute => ({
  matcher,
  methods: ["POST"],
  middlewares: [validateBody(body)],
});

const OWN = "/store/account/conversations";
const ASKED = "/seller/conversations";
const REPORTED = "/admin/reported-messages";

/** What the routes of questions to co-operatives take. */
export const CONVERSATION_ROUTES: MiddlewareRoute[] = [
  listed("/store/account/conversation-subjects", AskAboutQuery),
  listed(OWN, ConversationsQuery),
  checkedBody(OWN, OpenConversation),
  listed(`${OWN}/:id`, MessagesQuery),
  checkedBody(`${OWN}/:id/messages`, SendMessage),
  checkedBody(`${OWN}/:id/read`, ReadMessages),
  checkedBody(`${OWN}/:id/reports`, ReportMessage),
  listed(ASKED, SellerConversationsQuery),
  listed(`${ASKED}/:id`, MessagesQuery),
  written(`${ASKED}/:id/messages`, AnswerMessage),
  written(`${ASKED}/:id/read`, ReadAsked),
  written(`${ASKED}/:id/close`, CloseConversation),
  written(`${ASKED}/:id/reports`, ReportAsked),
  listed(REPORTED, ReportedMessagesQuery),
  written(`${REPORTED}/:id/hide`, HideMessage),
  written(`${REPORTED}/:id/show`, ShowMessage),
];
