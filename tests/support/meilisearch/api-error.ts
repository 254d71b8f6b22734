/** An error of the engine, as it answers it. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }

  get body() {
    return {
      message: this.message,
      code: this.code,
      type: this.status === 403 || this.status === 401 ? "auth" : "invalid_request",
      link: `https://docs.meilisearch.com/errors#${this.code}`,
    };
  }
}
