/**
 * Small time types that the JDK lacks: half-open intervals of instants and half-open ranges of
 * dates. Owns no rule and no clock.
 */
@NullMarked
package org.samenrooster.time;

import org.jspecify.annotations.NullMarked;
