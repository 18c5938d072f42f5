/**
 * Hours beyond the contract: wishes for them, and contract extensions from the proposal to HR. What
 * was agreed is counted by the hours, which read it for themselves.
 */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.extrahours;
