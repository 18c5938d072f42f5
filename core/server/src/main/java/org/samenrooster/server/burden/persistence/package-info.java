/** The burden ledger in the database. */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.burden.persistence;
