/**
 * What payroll gets of the hours of people: approved work with its irregular hours, time away,
 * corrections and what a settlement pays. Owns which entries make one line; refuses to know wages
 * and codes of payroll packages.
 */
@NullMarked
package org.samenrooster.hours.payroll;

import org.jspecify.annotations.NullMarked;
