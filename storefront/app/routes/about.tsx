import type { MetaFunction } from "@remix-run/node";
import { languageOf } from "../language";
import { speak } from "../messages";
import { shopTitle } from "../parts/head";
import { MessagePage } from "../parts/message-page";
import { useShop } from "../parts/use-shop";

export const meta: MetaFunction = ({ location }) => [
  shopTitle(speak(languageOf(location.pathname))("about_title")),
];

export default function Page() {
  const { say } = useShop();
  return <MessagePage title={say("about_title")} text={say("about_text")} />;
}
