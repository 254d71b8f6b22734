import type { AskAsSide } from "../../conversations/send-message.server";
import { type AtWork, askAsSeller } from "../seller.server";

/** Asks in the name of who works, below the conversations of their co-operative. */
export const askOfCooperative =
  ({ session, language }: Pick<AtWork, "session" | "language">): AskAsSide =>
  (path, question) =>
    askAsSeller(session, `/conversations${path}`, language, question);
