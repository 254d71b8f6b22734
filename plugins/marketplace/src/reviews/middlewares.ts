import type { MiddlewareRoute } from "@medusajs/framework/http";
import { validateBody, validateQuery } from "@nang-gio/access/problem";
import {
  AdminReviewsQuery,
  AnswerReview,
  HideReview,
  OwnReviewsQuery,
  ReportReview,
  ReviewsQuery,
  SellerReviewsQuery,
  ShowReview,
  WriteReview,
} from "../contract";
import { signedInShopper } from "../shopper/guard";
import { checkedBody } from "../sign-in/checked-body";
import "./messages/register";
import "./policies";

const listed = (matcher: string, query: Parameters<typeof validateQuery>[0]): MiddlewareRoute => ({
  matcher,
  methods: ["GET"],
  middlewares: [validateQuery(query)],
});

/** What the routes of reviews take. */
export const REVIEW_ROUTES: MiddlewareRoute[] = [
  listed("/store/products/:id/reviews", ReviewsQuery),
  {
    matcher: "/store/products/:id/reviews",
    methods: ["POST"],
    middlewares: [signedInShopper, validateBody(WriteReview)],
  },
  checkedBody("/store/reviews/:id/reports", ReportReview),
  listed("/store/account/reviews", OwnReviewsQuery),
  listed("/seller/reviews", SellerReviewsQuery),
  {
    matcher: "/seller/reviews/:id/answer",
    methods: ["POST"],
    middlewares: [validateBody(AnswerReview)],
  },
  listed("/admin/reviews", AdminReviewsQuery),
  {
    matcher: "/admin/reviews/:id/hide",
    methods: ["POST"],
    middlewares: [validateBody(HideReview)],
  },
  {
    matcher: "/admin/reviews/:id/show",
    methods: ["POST"],
    middlewares: [validateBody(ShowReview)],
  },
];
