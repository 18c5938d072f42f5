/**
 * Teams as an HR system or an administrator hands them in: stored whole, refused whole. The other
 * features get a team through {@link org.samenrooster.server.team.application.Teams}.
 */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.team;
