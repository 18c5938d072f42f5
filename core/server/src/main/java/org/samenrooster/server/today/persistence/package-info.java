/** Finds in the database what waits for somebody. */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.today.persistence;
