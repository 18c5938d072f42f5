/**
 * Flexible annual hours: more in busy months, less in quiet ones, within what was agreed. Owns what
 * a team and a person wish of the months, and what a person is therefore to be rostered for in a
 * run of days; refuses to change how many hours a year holds.
 */
@NullMarked
package org.samenrooster.hours.season;

import org.jspecify.annotations.NullMarked;
