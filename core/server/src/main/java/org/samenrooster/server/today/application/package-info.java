/** Puts together what matters to somebody now. */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.today.application;
