/** Changes of published rosters in the database. */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.exchange.persistence;
