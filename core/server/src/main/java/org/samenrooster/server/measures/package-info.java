/**
 * How the published rosters of a team do: what a team lead steers by. Owns no figure of its own
 * that others know: wishes, notice, shifts and changes are those of the works council, balances
 * those of the hours overview.
 */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.measures;
