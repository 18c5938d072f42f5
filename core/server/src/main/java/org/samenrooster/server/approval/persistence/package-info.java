/** Remarks and deputies in the database. */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.approval.persistence;
