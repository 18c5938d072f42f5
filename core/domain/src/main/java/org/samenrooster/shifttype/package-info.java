/**
 * Early, late, night: the templates of shifts with local times, breaks and the kind of roster time
 * they are. Owns how a shift type becomes dated time; knows no person.
 */
@NullMarked
package org.samenrooster.shifttype;

import org.jspecify.annotations.NullMarked;
