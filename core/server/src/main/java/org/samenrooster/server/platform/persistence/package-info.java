/**
 * The database as a whole: where it is, its numbered migrations, and how an instant is stored. It
 * owns no table; each feature's {@code persistence} package maps its own.
 */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.platform.persistence;
