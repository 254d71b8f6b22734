import { type ChangeEvent, type MouseEvent, useEffect, useRef, useState } from "react";
import { withPicture } from "./change-form";
import { useForm } from "./form-state";
import { useGoods } from "./use-goods";
import { type ComingPicture, usePictureSending } from "./use-picture-sending";

const TAKEN = "image/jpeg,image/png,image/webp,image/avif";
const MOST = 10;

type Move = "cover" | "earlier" | "later" | "remove";

interface TileProps {
  address: string;
  at: number;
  count: number;
  onMove: (move: Move) => void;
}

function Tile({ address, at, count, onMove }: TileProps) {
  const { say } = useGoods();
  const { locked } = useForm();
  const number = at + 1;
  const press = (move: Move) => (event: MouseEvent) => {
    event.preventDefault();
    onMove(move);
  };
  const button = (move: Move, label: string, sign: string) => (
    <button
      type="submit"
      name="do"
      value={`picture-${move}:${at}`}
      className="button-quiet"
      aria-label={label}
      title={label}
      onClick={press(move)}
    >
      {sign}
    </button>
  );
  return (
    <li className="shot">
      <input type="hidden" name="pictures" value={address} />
      <img src={address} alt={say("picture_number", { number })} width={320} height={320} />
      {at === 0 ? <span className="shot-cover">{say("picture_cover")}</span> : null}
      {locked ? null : (
        <div className="shot-buttons">
          {at > 0 ? button("earlier", say("picture_earlier", { number }), "←") : null}
          {at < count - 1 ? button("later", say("picture_later", { number }), "→") : null}
          <button
            type="submit"
            name="do"
            value={`crop:${at}`}
            className="button-quiet"
            aria-label={say("picture_crop", { number })}
            title={say("picture_crop", { number })}
          >
            {say("picture_crop_short")}
          </button>
          {at > 0 ? button("cover", say("picture_make_cover"), "★") : null}
          {button("remove", say("picture_remove", { number }), "✕")}
        </div>
      )}
    </li>
  );
}

interface ComingProps {
  picture: ComingPicture;
  onRetry: () => void;
  onDrop: () => void;
}

function Coming({ picture, onRetry, onDrop }: ComingProps) {
  const { say } = useGoods();
  const { name, state, text } = picture;
  const words = {
    preparing: say("picture_preparing"),
    sending: say("picture_sending", { name }),
    dropped: say("picture_dropped", { name }),
    refused: text ?? "",
  };
  const over = state === "dropped" || state === "refused";
  return (
    <li className={over ? "shot-coming shot-failed" : "shot-coming"}>
      <span>{words[state]}</span>
      {over ? (
        <span className="shot-again">
          {state === "dropped" ? (
            <button type="button" className="button button-quiet" onClick={onRetry}>
              {say("picture_retry")}
            </button>
          ) : null}
          <button type="button" className="button button-quiet" onClick={onDrop}>
            {say("picture_drop")}
          </button>
        </span>
      ) : null}
    </li>
  );
}

interface PictureFieldProps {
  /** Hears whether pictures are on their way. */
  onBusy: (busy: boolean) => void;
  /** Hears of a picture that has reached the market, by its address. */
  onArrived: (address: string) => void;
}

/** Pictures of a product: many at once, from the camera too, in the order of the shop. */
export function PictureField({ onBusy, onArrived }: PictureFieldProps) {
  const { values, fault, locked, place } = useForm();
  const { say, to } = useGoods();
  const [pictures, setPictures] = useState(values.pictures);
  const sending = usePictureSending(locked ? null : place, to("/ban-hang/hang/anh"), (picture) => {
    setPictures((list) => (list.includes(picture) ? list : [...list, picture]));
    onArrived(picture);
  });
  const section = useRef<HTMLElement>(null);
  // With scripts the label is the button; without, the browser shows what was chosen.
  const [scripted, setScripted] = useState(false);
  const { add } = sending;
  useEffect(() => {
    setScripted(true);
    // What was chosen before the scripts came.
    for (const input of section.current?.querySelectorAll<HTMLInputElement>("[type=file]") ?? []) {
      if (input.files?.length) add([...input.files].slice(0, MOST));
      input.value = "";
    }
  }, [add]);
  const onTheWay = sending.coming.filter(({ state }) => state !== "refused").length;
  onBusy(onTheWay > 0);
  const room = MOST - pictures.length - onTheWay;
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    add([...(event.target.files ?? [])].slice(0, room));
    event.target.value = "";
  };
  const error = fault("pictures");
  const chooser = (id: string, label: string, camera: boolean) => (
    <label className="button button-quiet shot-choose" htmlFor={id}>
      {label}
      <input
        id={id}
        type="file"
        name="files"
        className={scripted ? "unseen" : undefined}
        accept={TAKEN}
        multiple={!camera}
        capture={camera ? "environment" : undefined}
        onChange={choose}
        aria-describedby="hang-pictures-help"
      />
    </label>
  );
  return (
    <section className="work-card" id="anh" aria-labelledby="part-pictures" ref={section}>
      <h2 id="part-pictures">{say("part_pictures")}</h2>
      <p className="fine" id="hang-pictures-help">
        {say("pictures_help")}
      </p>
      {error ? (
        <p className="field-error" id="hang-pictures">
          {error}
        </p>
      ) : null}
      <ul className="shots">
        {pictures.map((address, at) => (
          <Tile
            key={address}
            address={address}
            at={at}
            count={pictures.length}
            onMove={(move) => setPictures((list) => withPicture(list, move, at))}
          />
        ))}
      </ul>
      <ul className="shots-coming" aria-live="polite">
        {sending.coming.map((picture) => (
          <Coming
            key={picture.id}
            picture={picture}
            onRetry={() => sending.send(picture.id, picture.name)}
            onDrop={() => sending.forget(picture.id)}
          />
        ))}
      </ul>
      {locked || room <= 0 ? null : (
        <div className="shot-choosers">
          {chooser("hang-camera", say("picture_camera"), true)}
          {chooser("hang-files", say("picture_choose"), false)}
        </div>
      )}
    </section>
  );
}
