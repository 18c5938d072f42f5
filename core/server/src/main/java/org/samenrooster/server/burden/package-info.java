/**
 * The burden ledger: commands that cause a burden enter it, and each person reads her own beside
 * the median of the team.
 */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.burden;
