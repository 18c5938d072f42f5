/**
 * Advice about a healthy roster: quick returns, the direction of rotation, nights and days in a
 * row, weekends. Owns what is good to know; what the law asks for stands elsewhere. It looks at the
 * roster alone, never at what a person does.
 */
@NullMarked
package org.samenrooster.rules.advice;

import org.jspecify.annotations.NullMarked;
