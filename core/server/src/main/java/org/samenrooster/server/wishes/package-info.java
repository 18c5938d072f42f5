/**
 * What people wish for in a roster period. Owns who may read it when: nobody but the person before
 * wishing has ended, the team lead and the search for a completion afterwards, a colleague never.
 */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.wishes;
