/**
 * What a collective agreement says about hours: how long a full-time year is, what a public holiday
 * takes off it, where overtime begins and which hours are irregular, each by date. Owns the terms;
 * which of them holds for whom is decided by the rule pack that names the agreement.
 */
@NullMarked
package org.samenrooster.hours.agreement;

import org.jspecify.annotations.NullMarked;
