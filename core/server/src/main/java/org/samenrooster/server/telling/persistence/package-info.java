/** Notifications and what people want of them, in the database. */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.telling.persistence;
