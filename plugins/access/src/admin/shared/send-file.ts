import { RequestFailure, request } from "./request";

const FIELD = "files";

/**
 * Sends one file to a route under `/admin` that receives it.
 * @param field of the form that it was chosen in, which a refusal then names
 * @throws RequestFailure
 */
export async function sendFile<Answer>(path: string, file: File, field: string): Promise<Answer> {
  const form = new FormData();
  form.set(FIELD, file, file.name);
  try {
    return await request<Answer>(path, { method: "POST", body: form });
  } catch (error) {
    if (!(error instanceof RequestFailure)) throw error;
    throw new RequestFailure(error.status, { message: error.message, field });
  }
}
