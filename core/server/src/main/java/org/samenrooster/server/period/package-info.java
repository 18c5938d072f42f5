/**
 * The roster period from draft to closed: what opens, closes, approves and publishes it, the roster
 * of the team in it, and how well that covers the need.
 */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.period;
