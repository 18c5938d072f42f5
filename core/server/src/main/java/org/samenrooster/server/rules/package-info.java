/**
 * What roster rules say: which are in force, what a change would do to them, what a period breaks
 * or strains, and which warnings the team lead has accepted.
 */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.rules;
