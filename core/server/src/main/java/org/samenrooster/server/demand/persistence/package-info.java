/** The care demand of each team as one document in the form of the contract. */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.demand.persistence;
