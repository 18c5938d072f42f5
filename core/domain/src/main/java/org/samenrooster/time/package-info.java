/**
 * Small time types that the JDK lacks: half-open intervals of instants, half-open ranges of dates,
 * and the public holidays. Owns no rule and no clock.
 */
@NullMarked
package org.samenrooster.time;

import org.jspecify.annotations.NullMarked;
