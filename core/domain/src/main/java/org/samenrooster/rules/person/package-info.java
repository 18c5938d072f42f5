/**
 * What a person is there for: contract, absence, fixed free days, level and qualifications, one
 * shift at a time.
 */
@NullMarked
package org.samenrooster.rules.person;

import org.jspecify.annotations.NullMarked;
