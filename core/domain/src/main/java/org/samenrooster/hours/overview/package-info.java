/**
 * What the hours accounts of many say together: how balances and forecasts are spread, what will be
 * short or lost, what extra hours cost. Owns the rule that few people are never shown apart, nor to
 * be found by subtracting what is shown; refuses names. That rule holds within one picture: whoever
 * shows the same people in two pictures, such as a team and an organisation that it is part of, has
 * to show the smaller to other readers, or not at all.
 */
@NullMarked
package org.samenrooster.hours.overview;

import org.jspecify.annotations.NullMarked;
