import type { Picture as PictureFacts } from "@nang-gio/media/contract";
import { Picture } from "./picture";

/**
 * On a phone a little less than what it takes up: the next width up weighs three times as much, and no phone shows
 * the difference.
 */
const SIZES = "(min-width: 900px) 560px, 88vw";

/** A product's pictures, side by side to be swiped; needs no script. */
export function Gallery({ pictures, title }: { pictures: PictureFacts[]; title: string }) {
  if (pictures.length === 0) {
    return (
      <div className="gallery">
        <Picture picture={null} alt={title} sizes={SIZES} />
      </div>
    );
  }
  return (
    <ul className="gallery">
      {pictures.map((picture, index) => (
        <li key={picture.base}>
          <Picture
            picture={picture}
            alt={index === 0 ? title : `${title} (${index + 1})`}
            sizes={SIZES}
            first={index === 0}
          />
        </li>
      ))}
    </ul>
  );
}
