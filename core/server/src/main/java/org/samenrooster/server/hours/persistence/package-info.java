/** Rows of hours accounts and their entries. Entries are added and never changed. */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.hours.persistence;
