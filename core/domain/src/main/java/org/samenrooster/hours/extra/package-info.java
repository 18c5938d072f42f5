/**
 * Hours beyond the contract for those who want them: what somebody wishes, what was proposed and
 * answered, and what may therefore be assigned. Owns the rule that nothing goes beyond a contract
 * without a yes of the other side; refuses to know who may sign in as what.
 */
@NullMarked
package org.samenrooster.hours.extra;

import org.jspecify.annotations.NullMarked;
