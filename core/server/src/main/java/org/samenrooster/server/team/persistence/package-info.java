/**
 * Rows of teams, their people, qualifications and shift types. Every statement names the
 * organisation, and loading a team takes the same number of statements whatever its size.
 */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.team.persistence;
