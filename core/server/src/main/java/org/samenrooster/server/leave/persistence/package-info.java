/** Rows of requests for leave, of quotas and settings, and of the absences that leave becomes. */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.leave.persistence;
