/**
 * Shifts that members would swap for others that they want more, and the rings found among them. A
 * ring that is found becomes a change of the published roster; what comes of it is feature {@code
 * exchange}'s.
 */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.swapwish;
