/**
 * Daily and weekly rest: how long a person is free between shifts and inside every week. Owns how
 * rest is measured; breaks inside a shift are working time's.
 */
@NullMarked
package org.samenrooster.rules.rest;

import org.jspecify.annotations.NullMarked;
