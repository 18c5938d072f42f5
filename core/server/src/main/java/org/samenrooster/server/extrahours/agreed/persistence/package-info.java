/**
 * What agreed extensions add to contracts, for whoever reads contracts from the database: hours
 * accounts and teams. Owns that reading; refuses proposals that nobody has agreed to.
 */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.extrahours.agreed.persistence;
