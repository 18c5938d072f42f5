/**
 * What matters to somebody now, in all teams of hers, in one answer and a constant number of
 * statements. Owns nothing: every part is read as its own resource tells it.
 */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.today;
