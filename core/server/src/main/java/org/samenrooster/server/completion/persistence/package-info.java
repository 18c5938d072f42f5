/** Searches for completions in the database. */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.completion.persistence;
