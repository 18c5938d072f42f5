/**
 * What teams agree about their own rostering. Owns the versions of it; other features read through
 * {@code inforce} what holds on a day, and what they make of it is theirs.
 */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.agreements;
