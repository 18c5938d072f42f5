/** Rows of sick calls and of the absences that they are. */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.sickcall.persistence;
