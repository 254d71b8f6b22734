import { answer } from "../answer";

/** `GET /admin/settlements/:id`: a settlement with what it is the sum of, and its history. */
export const GET = answer;
