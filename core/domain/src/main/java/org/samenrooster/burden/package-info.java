/**
 * The burden ledger (<i>roosterbalans</i>): what rosters asked of people and gave to them, as
 * entries that fade. It knows no sickness and no refusals, and nothing in it is ever changed: what
 * was not so is entered again with the opposite sign. It breaks ties, and decides nothing by
 * itself.
 */
@NullMarked
package org.samenrooster.burden;

import org.jspecify.annotations.NullMarked;
