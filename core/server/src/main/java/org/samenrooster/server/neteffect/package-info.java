/**
 * What other contract hours bring a household, with taxes and benefits: an indication. The
 * household is answered and forgotten; there is no persistence here, and nothing is logged.
 */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.neteffect;
