import type { MiddlewareRoute } from "@medusajs/framework/http";
import { validateBody, validateQuery } from "@nang-gio/access/problem";
import { registerWaitingWork } from "@nang-gio/marketplace/read/waiting-work";
import { CancelBody } from "../events-contract";
import {
  AdminChannelsQuery,
  ChangeChannelBody,
  ChangeMeetingBody,
  ChannelValueBody,
  ConfirmChannelBody,
  ConfirmValueBody,
  EventFileBody,
  EventFilesQuery,
  FollowUpBody,
  FollowUpsQuery,
  MeetingBody,
  MeetingsQuery,
  NewChannelBody,
  OwnFollowUpBody,
  RetellChannelBody,
  ReturnChannelBody,
  ReturnValueBody,
  SampleBody,
  SamplesQuery,
  SellerChannelsQuery,
  TellChannelBody,
  TellValueBody,
  TimetableBody,
  TimetableQuery,
} from "./contract";
import "./messages/register";
import { countOwnFollowUps } from "./read/find-follow-ups";
import "./succession";

registerWaitingWork("follow_ups", countOwnFollowUps);

const asked = (matcher: string, query: Parameters<typeof validateQuery>[0]): MiddlewareRoute => ({
  ...{ matcher, methods: ["GET"], middlewares: [validateQuery(query)] },
});

const sent = (matcher: string, body: Parameters<typeof validateBody>[0]): MiddlewareRoute => ({
  ...{ matcher, methods: ["POST"], middlewares: [validateBody(body)] },
});

/** What the routes of market connection are asked and sent. */
export const connectionRoutes: MiddlewareRoute[] = [
  asked("/admin/channels", AdminChannelsQuery),
  sent("/admin/channels", NewChannelBody),
  sent("/admin/channels/:id", ChangeChannelBody),
  sent("/admin/channels/:id/confirm", ConfirmChannelBody),
  sent("/admin/channels/:id/return", ReturnChannelBody),
  sent("/admin/channels/:id/values", ChannelValueBody),
  sent("/admin/channels/:id/values/:year/confirm", ConfirmValueBody),
  sent("/admin/channels/:id/values/:year/return", ReturnValueBody),
  asked("/seller/channels", SellerChannelsQuery),
  sent("/seller/channels", TellChannelBody),
  sent("/seller/channels/:id", RetellChannelBody),
  sent("/seller/channels/:id/values", TellValueBody),
  asked("/admin/follow-ups", FollowUpsQuery),
  sent("/admin/events/:id/follow-ups", FollowUpBody),
  sent("/seller/events/:id/follow-ups", OwnFollowUpBody),
  asked("/admin/events/:id/meetings", MeetingsQuery),
  sent("/admin/events/:id/meetings", MeetingBody),
  sent("/admin/events/:id/meetings/:meeting_id", ChangeMeetingBody),
  sent("/admin/events/:id/meetings/:meeting_id/cancel", CancelBody),
  asked("/admin/events/:id/timetable", TimetableQuery),
  sent("/admin/events/:id/timetable", TimetableBody),
  asked("/admin/events/:id/samples", SamplesQuery),
  sent("/admin/events/:id/samples", SampleBody),
  sent("/admin/events/:id/samples/:sample_id", SampleBody),
  sent("/admin/events/:id/samples/:sample_id/cancel", CancelBody),
  asked("/admin/events/:id/files", EventFilesQuery),
  sent("/admin/events/:id/files", EventFileBody),
  sent("/admin/events/:id/files/:file_id/cancel", CancelBody),
];
