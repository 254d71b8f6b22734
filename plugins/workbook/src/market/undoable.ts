import type { MedusaContainer } from "@medusajs/framework/types";

/** A workflow as it is run on a container, its result and its transaction. */
type AnyWorkflow = (container: MedusaContainer) => {
  run(options: {
    input: never;
    context: { eventGroupId: string; preventReleaseEvents: true };
  }): Promise<{ result: unknown; transaction: unknown }>;
  cancel(options: { transaction: never; throwOnError: boolean }): Promise<unknown>;
};

/**
 * Runs workflows one after another so that all of them can be undone together. Their events wait under
 * one group, which whoever runs this releases at the end or lets go.
 */
export class Undoable {
  readonly #done: Array<() => Promise<unknown>> = [];

  constructor(
    private readonly container: MedusaContainer,
    private readonly eventGroupId: string,
  ) {}

  /** @returns the workflow's result. */
  async run(workflow: AnyWorkflow, input: unknown): Promise<unknown> {
    const { result, transaction } = await workflow(this.container).run({
      input: input as never,
      context: { eventGroupId: this.eventGroupId, preventReleaseEvents: true },
    });
    this.#done.push(() =>
      workflow(this.container).cancel({ transaction: transaction as never, throwOnError: true }),
    );
    return result;
  }

  /** Says how something else that was done is taken back. */
  alsoUndo(takeBack: () => Promise<unknown>): void {
    this.#done.push(takeBack);
  }

  /** Takes back what was done, the last first. */
  async undo(): Promise<void> {
    for (const takeBack of this.#done.splice(0).reverse()) await takeBack();
  }
}
