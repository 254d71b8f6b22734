import type { ConversationAbout } from "@nang-gio/marketplace/contract";
import { Link } from "@remix-run/react";
import { inLanguage } from "../language";
import { useConversations } from "./use-conversations";

interface AboutLineProps {
  about: ConversationAbout;
  /** Where the reader finds the consignment. */
  consignmentPath: (consignment: NonNullable<ConversationAbout["consignment"]>) => string;
}

/** What a conversation is about, as words. */
export function useAboutWords(): (about: ConversationAbout) => string {
  const { language, say } = useConversations();
  return ({ product, consignment }) => {
    if (product) {
      const title = inLanguage(language, product.title, product.title_en);
      return `${say("about_product")}: ${title}`;
    }
    return consignment
      ? `${say("about_consignment")}: ${consignment.number}`
      : say("about_cooperative");
  };
}

/** What a conversation is about, with the way there. */
export function AboutLine({ about, consignmentPath }: AboutLineProps) {
  const { language, say, to } = useConversations();
  const { product, consignment } = about;
  if (product) {
    return (
      <p className="conversation-about">
        {say("about_product")}:{" "}
        <Link to={to(`/san-pham/${product.handle}`)}>
          {inLanguage(language, product.title, product.title_en)}
        </Link>
      </p>
    );
  }
  return consignment ? (
    <p className="conversation-about">
      {say("about_consignment")}:{" "}
      <Link to={to(consignmentPath(consignment))}>{consignment.number}</Link>
    </p>
  ) : (
    <p className="conversation-about">{say("about_cooperative")}</p>
  );
}
