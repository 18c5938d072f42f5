/**
 * What a team agrees about its own rostering: wishes, picking, unpopular work, exchanges, quiet
 * hours, leave and lending, each version from a day on. Owns what is agreed and what follows from
 * it for one person; refuses to know who is who, and is no rule of law: rule packs are.
 */
@NullMarked
package org.samenrooster.agreement;

import org.jspecify.annotations.NullMarked;
