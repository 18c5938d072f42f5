/**
 * What was really worked: recorded by whoever worked it, approved by a team lead, and from then on
 * in the hours accounts.
 */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.workedhours;
