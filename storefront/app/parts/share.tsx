import { CopyButton } from "./copy-button";
import { shareAddresses } from "./share-addresses";
import { ShareButton } from "./share-button";
import { useShop } from "./use-shop";

interface ShareProps {
  /** Address of the page, whole. */
  url: string;
  /** What the page is about. */
  name: string;
}

/**
 * The ways to hand a page on: the phone's own, else plain links to Facebook and Zalo, which learn nothing before they
 * are followed, and not from where then.
 */
export function Share({ url, name }: ShareProps) {
  const { say } = useShop();
  const links = (
    <>
      <span className="share-title">{say("share_on")}</span>
      {shareAddresses(url).map(({ place, address }) => (
        <a
          key={place}
          href={address}
          target="_blank"
          rel="noopener noreferrer"
          className="share-to"
        >
          {place}
          <span className="unseen"> {say("share_new_window", { name })}</span>
        </a>
      ))}
      <CopyButton text={url} name={name} words="share_copy" />
    </>
  );
  return (
    <div className="share">
      <ShareButton url={url} name={name} words="share_page" otherwise={links} />
    </div>
  );
}
