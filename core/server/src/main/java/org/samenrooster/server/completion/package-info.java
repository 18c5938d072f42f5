/**
 * The completion of a picking round as a search in the background. Owns what the search is told of
 * a period and how its proposal is told; refuses to change any roster.
 */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.completion;
