import type { SellerReview } from "@nang-gio/marketplace/contract";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { Field } from "../../../parts/field";
import { day } from "../../../parts/format";
import { pageOf } from "../../../parts/listing-address";
import { Notice } from "../../../parts/notice";
import { Pages } from "../../../parts/pages";
import { smallPicture } from "../../../parts/picture";
import { ReviewItem, type ShownReview } from "../../../reviews/review-item";
import { isKeeper } from "../../keepers";
import { askAsSeller, atWork, readAtWork } from "../../seller.server";
import { ownReviewsHead, useOwnReviews } from "../use-own-reviews";

export const meta: MetaFunction = ({ location }) => ownReviewsHead(location.pathname, "title");

const PAGE_SIZE = 20;
const LONGEST = 4_000;
const ID = /^review_\w{1,60}$/;

/** One page of the reviews of the co-operative's goods, those without an answer first. */
export async function loader(asking: LoaderFunctionArgs) {
  const page = pageOf(new URL(asking.request.url).searchParams);
  const { work, read } = await readAtWork<{
    reviews: SellerReview[];
    count: number;
    unanswered: number;
  }>(asking, "/reviews", { limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE });
  const { reviews, count, unanswered } = read;
  return {
    reviews: reviews.map((review) => ({
      ...review,
      pictures: review.pictures.flatMap((picture) => smallPicture(picture) ?? []),
    })),
    ...{ unanswered, page, pages: Math.ceil(count / PAGE_SIZE) },
    writes: isKeeper(work.workplace.role),
  };
}

interface Answer {
  id: string;
  typed: string;
  refusal: string | null;
}

/** Answers a review; what was typed stays where it is refused. */
export async function action(asking: ActionFunctionArgs) {
  const { session, language } = await atWork(asking);
  const form = await asking.request.formData();
  const id = String(form.get("review") ?? "");
  if (!ID.test(id)) throw new Response(null, { status: 400 });
  const content = String(form.get("content") ?? "").slice(0, LONGEST);
  const answer = await askAsSeller(session, `/reviews/${id}/answer`, language, {
    method: "POST",
    body: { seen: Number(form.get("seen")), content },
  });
  if (answer.ok) return data<Answer>({ id, typed: "", refusal: null });
  const refusal = answer.faults.content ?? answer.message;
  return data<Answer>({ id, typed: content, refusal }, { status: answer.status });
}

interface RowProps {
  review: Omit<SellerReview, "pictures"> & ShownReview;
  writes: boolean;
  answer: Answer | undefined;
}

function AnswerForm({ review, answer }: Pick<RowProps, "review" | "answer">) {
  const { say } = useOwnReviews();
  const { id, answer: given, answer_revision: seen } = review;
  return (
    <Form method="post" className="work-form" preventScrollReset>
      <input type="hidden" name="review" value={id} />
      <input type="hidden" name="seen" value={seen} />
      <Field
        id={`answer-${id}`}
        label={say("answer_label")}
        hint={say("answer_hint")}
        error={answer?.refusal ?? undefined}
      >
        {(control) => (
          <textarea
            {...control}
            name="content"
            rows={3}
            maxLength={1000}
            defaultValue={answer?.typed || given?.content}
          />
        )}
      </Field>
      <button type="submit" className="button">
        {say(given ? "change" : "send")}
      </button>
    </Form>
  );
}

function Row({ review, writes, answer }: RowProps) {
  const { say } = useOwnReviews();
  const { product, answer: given, answer_revision: seen, written_on } = review;
  const form = writes ? <AnswerForm key={seen} review={review} answer={answer} /> : null;
  return (
    <li className="work-card">
      <h2>{say("goods", { title: product.title, day: day(written_on) })}</h2>
      <ul>
        <ReviewItem review={review} cooperative={null} reports={say("report")} />
      </ul>
      {answer?.refusal === null ? (
        <p role="status" className="work-done">
          {say("sent")}
        </p>
      ) : null}
      {form && given ? (
        <details open={Boolean(answer?.refusal)}>
          <summary>{say("answer_change")}</summary>
          {form}
        </details>
      ) : (
        form
      )}
    </li>
  );
}

export default function OwnReviews() {
  const { reviews, unanswered, writes, page, pages } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { say } = useOwnReviews();
  return (
    <div className="work-narrow">
      <h1>{say("title")}</h1>
      <p>{say("text")}</p>
      {answer?.refusal ? (
        <Notice
          title={say("failed")}
          items={[{ text: answer.refusal, target: `answer-${answer.id}` }]}
        />
      ) : null}
      {unanswered > 0 ? (
        <p>
          <strong>{say("unanswered", { count: unanswered })}</strong>
        </p>
      ) : null}
      {reviews.length === 0 ? <p className="work-empty">{say("none")}</p> : null}
      <ul className="work-rows">
        {reviews.map((review) => (
          <Row
            key={review.id}
            review={review}
            writes={writes}
            answer={answer?.id === review.id ? answer : undefined}
          />
        ))}
      </ul>
      <Pages page={page} pages={pages} />
    </div>
  );
}
