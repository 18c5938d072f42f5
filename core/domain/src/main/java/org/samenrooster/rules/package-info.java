/**
 * The agreements and laws about a person's roster, one class each, and their verdict with numbers.
 * The same class judges a pick, an approval and the solver's proposal.
 */
@NullMarked
package org.samenrooster.rules;

import org.jspecify.annotations.NullMarked;
