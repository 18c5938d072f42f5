/**
 * The roster period and its phases from draft to closed. Owns the one table of transitions; what
 * may not happen has no entry.
 */
@NullMarked
package org.samenrooster.period;

import org.jspecify.annotations.NullMarked;
