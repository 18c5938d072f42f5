/**
 * Working time: how much work a shift, a week, and the average of several weeks may hold, and the
 * breaks in it.
 */
@NullMarked
package org.samenrooster.rules.worktime;

import org.jspecify.annotations.NullMarked;
