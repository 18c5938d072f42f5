/**
 * Hours beyond the contract: wishes for them, and contract extensions from the proposal to HR. What
 * was agreed is counted by those who read contracts, through {@code agreed}.
 */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.extrahours;
