/** The stock provider's table; Medusa gives a database only to a provider that has a model. */
export { Locking } from "@medusajs/locking-postgres/dist/models";
