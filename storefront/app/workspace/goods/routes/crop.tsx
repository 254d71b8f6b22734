import type { SellerProduct } from "@nang-gio/marketplace/contract";
import type { Picture } from "@nang-gio/media/contract";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { useEffect, useState } from "react";
import { lead } from "../../../asking.server";
import { Field } from "../../../parts/field";
import { Notice } from "../../../parts/notice";
import goods from "../../../styles/workspace-goods.css?url";
import { assertKeeper } from "../../keepers";
import { type AtWork, atWork } from "../../seller.server";
import { behindFrame, type CropChoice, cropChoice, MOST_ZOOM, squareOf, WHOLE } from "../crop";
import { productId, readOwnProduct, sendAsSeller } from "../goods.server";
import { goodsHead, useGoods } from "../use-goods";
import { contentFrom, valuesOf } from "../values";

export const links = () => [{ rel: "stylesheet", href: goods }];

export const meta: MetaFunction<typeof loader> = ({ data: read, location }) =>
  goodsHead(location.pathname, "crop_title", { number: (read?.at ?? 0) + 1 });

/** The picture of a product that an address names. @throws Response with 404 where there is none. */
async function pictureAsked(work: AtWork, { id, at }: { id?: string; at?: string }) {
  const product = await readOwnProduct(work, productId({ id }));
  const picture = /^\d$/.test(at ?? "") ? product.content.pictures[Number(at)] : undefined;
  if (!picture) throw new Response(null, { status: 404 });
  return { product, picture, at: Number(at) };
}

/** A picture, and which part of it the sliders mean. */
export async function loader(asking: LoaderFunctionArgs) {
  const work = await atWork(asking);
  assertKeeper(work);
  const { product, picture, at } = await pictureAsked(work, asking.params);
  const choice = cropChoice(new URL(asking.request.url).searchParams);
  return { id: product.id, picture, at, choice };
}

/** Cuts the part out and puts it in the picture's place in the draft. */
export async function action(asking: ActionFunctionArgs) {
  const work = await atWork(asking);
  assertKeeper(work);
  const { product, picture, at } = await pictureAsked(work, asking.params);
  const choice = cropChoice(await asking.request.formData());
  const refuse = ({ status, message }: { status: number; message: string }) =>
    data({ refusal: message, choice }, { status });
  const cut = await sendAsSeller<{ picture: Picture }>(work, "/uploads/crop", {
    base: picture.base,
    crop: squareOf(picture, choice),
  });
  if (!cut.ok) return refuse(cut);
  const { content } = contentFrom(
    valuesOf(
      { ...product.content, pictures: product.content.pictures.with(at, cut.body.picture) },
      product.publish_on,
    ),
  );
  const saved = await sendAsSeller<{ product: SellerProduct }>(work, `/products/${product.id}`, {
    seen: product.revision,
    content,
    publish_on: product.publish_on,
  });
  if (!saved.ok) return refuse(saved);
  throw lead(work.language, `/ban-hang/hang/${saved.body.product.id}?luu=1#anh`);
}

const SLIDERS = [
  ["zoom", WHOLE, MOST_ZOOM],
  ["left", 0, WHOLE],
  ["top", 0, WHOLE],
] as const;

function Sliders({ picture, first }: { picture: Picture; first: CropChoice }) {
  const { say } = useGoods();
  const [choice, setChoice] = useState(first);
  return (
    <>
      <div className="crop-frame">
        <img
          src={`${picture.base}-${picture.widths.at(-1)}.jpg`}
          alt={say("crop_alt")}
          width={picture.width}
          height={picture.height}
          style={behindFrame(picture, squareOf(picture, choice))}
        />
      </div>
      {SLIDERS.map(([name, least, most]) => (
        <div key={name} className="crop-slider">
          <Field id={`crop-${name}`} label={say(`crop_${name}`)}>
            {(control) => (
              <input
                {...control}
                type="range"
                name={name}
                min={least}
                max={most}
                defaultValue={first[name]}
                aria-valuetext={`${choice[name]}%`}
                onInput={({ currentTarget }) =>
                  setChoice((before) => ({ ...before, [name]: Number(currentTarget.value) }))
                }
              />
            )}
          </Field>
        </div>
      ))}
    </>
  );
}

export default function CropPage() {
  const { id, picture, at, choice } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { say, to } = useGoods();
  const busy = useNavigation().state === "submitting";
  // With scripts the frame follows the sliders by itself.
  const [scripted, setScripted] = useState(false);
  useEffect(() => setScripted(true), []);
  const first = answer?.choice ?? choice;
  return (
    <div className={scripted ? "work-narrow scripted" : "work-narrow"}>
      <h1>{say("crop_title", { number: at + 1 })}</h1>
      <p>{say("crop_help")}</p>
      {answer ? <Notice title={say("not_saved")} items={[{ text: answer.refusal }]} /> : null}
      <Form method="post" className="work-form" key={JSON.stringify(first)}>
        <Sliders picture={picture} first={first} />
        <button type="submit" formMethod="get" className="button-quiet crop-try">
          {say("crop_try")}
        </button>
        <button type="submit" className="button-sun work-main" aria-disabled={busy || undefined}>
          {say("crop_save")}
        </button>
      </Form>
      <p className="work-links">
        <Link to={to(`/ban-hang/hang/${id}#anh`)}>{say("crop_back")}</Link>
      </p>
    </div>
  );
}
