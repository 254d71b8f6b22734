import type { OwnReview, ReviewableGoods } from "@nang-gio/marketplace/contract";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import type { FormAnswer } from "../../forms/form-answer";
import { itemsOf } from "../../forms/form-answer";
import { refused } from "../../forms/form-answer.server";
import { TextField } from "../../forms/text-field";
import { inLanguage } from "../../language";
import { Field } from "../../parts/field";
import { Notice } from "../../parts/notice";
import { Picture } from "../../parts/picture";
import { speakReviews } from "../../reviews/messages";
import { reviewsHead, useReviews } from "../../reviews/use-reviews";
import { picturesIn } from "../change-order.server";
import { PhotographsField } from "../photographs-field";
import { MOST_REVIEW_PICTURES, reviewIn, saveReview } from "../save-review.server";
import { asShopper, readAsShopper } from "../shopper.server";

export const meta: MetaFunction = ({ location }) => reviewsHead(location.pathname, "write_title");

const PRODUCT = /^[\w-]{1,100}$/;
const STARS = [5, 4, 3, 2, 1] as const;
type Name = "rating" | "content" | "name" | "pictures";

function productIn({ product = "" }: { product?: string }): string {
  if (!PRODUCT.test(product)) throw new Response(null, { status: 404 });
  return product;
}

/** Goods that reached the shopper, with what they said of them. */
export async function loader(asking: LoaderFunctionArgs) {
  const product = productIn(asking.params);
  const shopper = await asShopper(asking);
  const { goods } = await readAsShopper<{ goods: ReviewableGoods[] }>(shopper, "/reviews", {
    product,
  });
  const [one] = goods;
  if (!one) throw new Response(null, { status: 404 });
  return { goods: one, most: MOST_REVIEW_PICTURES };
}

/** Keeps the review; what was typed stays where it is refused. */
export async function action(asking: ActionFunctionArgs) {
  const product = productIn(asking.params);
  const shopper = await asShopper(asking);
  const say = speakReviews(shopper.language);
  const form = await asking.request.formData();
  const said = reviewIn(form);
  const files = picturesIn(form);
  const typed = {
    ...{ rating: String(said.rating ?? ""), content: said.content ?? "", name: said.name ?? "" },
    pictures: said.pictures.join(" "),
  };
  const faults: FormAnswer<Name>["faults"] = {
    ...(said.rating === undefined ? { rating: say("wrong_rating") } : {}),
    ...(said.pictures.length + files.length > MOST_REVIEW_PICTURES
      ? { pictures: say("too_many_pictures", { most: MOST_REVIEW_PICTURES }) }
      : {}),
  };
  if (Object.keys(faults).length > 0) {
    return refused<Name>(typed, { status: 400, message: say("wrong"), faults });
  }
  const answer = await saveReview(shopper, product, said, files);
  return answer.ok ? data({ saved: answer.body.review.state }) : refused<Name>(typed, answer);
}

interface StarsFieldProps {
  error: string | undefined;
  chosen: string;
}

/** None is chosen before the shopper chooses. */
function StarsField({ error, chosen }: StarsFieldProps) {
  const { say } = useReviews();
  return (
    <fieldset
      className={error ? "review-stars field-wrong" : "review-stars"}
      aria-describedby={error ? "field-rating-error" : undefined}
    >
      <legend>{say("rating_label")}</legend>
      {STARS.map((stars, at) => (
        <label key={stars} className="choice">
          <input
            id={at === 0 ? "field-rating" : undefined}
            type="radio"
            name="rating"
            value={stars}
            defaultChecked={chosen === String(stars)}
          />
          <span className="given" aria-hidden="true">
            {"★".repeat(stars)}
          </span>
          <span>{say(`stars_${stars}`)}</span>
        </label>
      ))}
      {error ? (
        <p id="field-rating-error" className="field-error">
          {error}
        </p>
      ) : null}
    </fieldset>
  );
}

function KeptPictures({ pictures }: { pictures: OwnReview["pictures"] }) {
  const { say } = useReviews();
  return (
    <fieldset>
      <legend>{say("keep_pictures")}</legend>
      <ul className="review-pictures">
        {pictures.map((picture, at) => (
          <li key={picture.base}>
            <label className="choice">
              <input type="checkbox" name="kept" value={picture.base} defaultChecked />
              <Picture picture={picture} alt="" sizes="6rem" />
              <span className="unseen">{say("keep_picture", { number: at + 1 })}</span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

/** How the review stands, and what staff had against it. */
function Standing({ review }: { review: OwnReview }) {
  const { say } = useReviews();
  const { state, hidden_reason: reason } = review;
  return (
    <p className="account-banner">
      {say(`state_${state}`)}
      {reason ? `. ${say("hidden_because", { reason: say(`because_${reason}`) })}` : null}
    </p>
  );
}

export default function Review() {
  const { goods, most } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { language, say, to } = useReviews();
  const refusal = answer && "faults" in answer ? answer : undefined;
  const typed = refusal?.typed;
  const of = (name: Name) => refusal?.faults[name];
  const { review } = goods;
  return (
    <>
      <p>
        <Link to={to("/tai-khoan/danh-gia")}>{say("own_back")}</Link>
      </p>
      <h1>{say("write_title")}</h1>
      <p className="review-goods">{inLanguage(language, goods.title, goods.title_en)}</p>
      {refusal ? (
        <Notice title={say("wrong")} items={itemsOf(refusal.faults, refusal.message)} />
      ) : null}
      {answer && "saved" in answer ? (
        <p role="status" className="account-done">
          {say(`saved_${answer.saved}`)}
        </p>
      ) : review ? (
        <Standing review={review} />
      ) : null}
      <Form method="post" encType="multipart/form-data" noValidate className="account-form">
        <StarsField error={of("rating")} chosen={typed?.rating ?? String(review?.rating ?? "")} />
        <Field
          id="field-content"
          label={say("content_label")}
          hint={say("content_hint")}
          error={of("content")}
        >
          {(control) => (
            <textarea
              {...control}
              name="content"
              rows={6}
              maxLength={2000}
              defaultValue={typed?.content ?? review?.content ?? ""}
            />
          )}
        </Field>
        <TextField
          name="name"
          label={say("name_label")}
          hint={say("name_hint")}
          error={of("name")}
          maxLength={40}
          defaultValue={typed?.name ?? review?.name ?? ""}
        />
        {review && review.pictures.length > 0 ? <KeptPictures pictures={review.pictures} /> : null}
        <PhotographsField
          id="field-pictures"
          label={say("pictures_label", { most })}
          hint={say("pictures_hint")}
          error={of("pictures")}
        />
        <button type="submit">{say(review ? "change" : "send")}</button>
      </Form>
    </>
  );
}
