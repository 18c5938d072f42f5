/**
 * Rows of shifts and absences, and the one question that looks beyond the organisation. Every other
 * statement names the organisation, and no number of statements depends on how large a team is.
 */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.shift.persistence;
