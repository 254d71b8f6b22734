import type { Picture as PictureFacts } from "@nang-gio/media/contract";
import { type MouseEvent, useEffect, useRef, useState } from "react";
import { Picture } from "./picture";
import { useShop } from "./use-shop";

/**
 * On a phone a little less than what it takes up: the next width up weighs three times as much, and no phone shows
 * the difference.
 */
const SIZES = "(min-width: 900px) 560px, 88vw";

const slideId = (index: number) => `anh-${index + 1}`;

/** With scripts the page stays where it is and only the picture comes; without them the address leads to it. */
function bring(event: MouseEvent<HTMLAnchorElement>, index: number): void {
  const slide = document.getElementById(slideId(index));
  const slides = slide?.parentElement;
  if (!slide || !slides) return;
  event.preventDefault();
  slides.scrollTo({ left: slide.offsetLeft - slides.offsetLeft });
}

/** Which of the pictures is in sight, side by side as they are. */
function inSight(slides: HTMLElement): number {
  const [first, second] = slides.children as HTMLCollectionOf<HTMLElement>;
  return first && second
    ? Math.round(slides.scrollLeft / (second.offsetLeft - first.offsetLeft))
    : 0;
}

/** Numbers that lead to the pictures, and tell that there are several; the one in sight is known to scripts only. */
function Ways({ count, current }: { count: number; current: number | undefined }) {
  const { say } = useShop();
  return (
    <nav className="gallery-ways" aria-label={say("gallery")}>
      {Array.from({ length: count }, (_, index) => (
        <a
          key={slideId(index)}
          href={`#${slideId(index)}`}
          aria-label={say("gallery_picture", { number: index + 1 })}
          aria-current={index === current ? "true" : undefined}
          onClick={(event) => bring(event, index)}
        >
          {index + 1}
        </a>
      ))}
    </nav>
  );
}

/** A product's pictures, side by side to be swiped or chosen by their numbers; needs no script. */
export function Gallery({ pictures, title }: { pictures: PictureFacts[]; title: string }) {
  const slides = useRef<HTMLUListElement>(null);
  const [current, setCurrent] = useState<number>();
  const look = () => {
    if (slides.current) setCurrent(inSight(slides.current));
  };
  useEffect(look, []);
  if (pictures.length === 0) {
    return (
      <div className="gallery">
        <Picture picture={null} alt={title} sizes={SIZES} />
      </div>
    );
  }
  return (
    <div>
      <ul className="gallery" ref={slides} onScroll={look}>
        {pictures.map((picture, index) => (
          <li key={picture.base} id={slideId(index)}>
            <Picture
              picture={picture}
              alt={index === 0 ? title : `${title} (${index + 1})`}
              sizes={SIZES}
              first={index === 0}
            />
          </li>
        ))}
      </ul>
      {pictures.length > 1 ? <Ways count={pictures.length} current={current} /> : null}
    </div>
  );
}
