/**
 * The team and its members: contracts, qualifications, levels, facts that bind a roster. Owns when
 * a member is employed and what he may do; knows no roster and no demand.
 */
@NullMarked
package org.samenrooster.team;

import org.jspecify.annotations.NullMarked;
