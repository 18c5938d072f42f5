/** Rows of roster periods and of the decisions taken on them. */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.period.persistence;
