/**
 * Leave that members ask for and team leads grant: the states of a request, how many people of a
 * team may be away on a day, and which wanted shifts of a day nobody would be left for.
 */
@NullMarked
package org.samenrooster.leave;

import org.jspecify.annotations.NullMarked;
