import type { MetaFunction } from "@remix-run/node";
import { languageOf } from "../language";
import { speak } from "../messages";
import { MessagePage } from "../parts/message-page";
import { useShop } from "../parts/use-shop";

export const meta: MetaFunction = ({ location }) => [
  { title: `${speak(languageOf(location.pathname))("workspace_title")} · Nắng Gió` },
];

export default function Page() {
  const { say } = useShop();
  return <MessagePage title={say("workspace_title")} text={say("workspace_text")} />;
}
