/**
 * How many people of which level are needed when: care demand, the staffing need per quarter of an
 * hour, the shift demand, and coverage against it. Refuses to know who works.
 */
@NullMarked
package org.samenrooster.demand;

import org.jspecify.annotations.NullMarked;
