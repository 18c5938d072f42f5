/**
 * How long before its first day people know a roster. Owns the number of days; who may agree to
 * fewer is decided where a roster is published.
 */
@NullMarked
package org.samenrooster.rules.notice;

import org.jspecify.annotations.NullMarked;
