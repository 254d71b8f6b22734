import delivered from "@nang-gio/workbook/subscribers/import-confirmed";

/**
 * `medusa exec` of it brings the event of a confirmed import twice more, as a queue does that did not hear of the
 * first time: to the built subscriber, on the market's own container.
 */
export default async function deliverAgain({ container, args: [id] }) {
  const bring = () =>
    delivered.default({
      event: { name: "import.confirmed", data: { id } },
      container,
      pluginOptions: {},
    });
  await Promise.all([bring(), bring()]);
}
