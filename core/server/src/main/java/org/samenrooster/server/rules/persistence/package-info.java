/** Rows of accepted warnings. They are added and never changed. */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.rules.persistence;
