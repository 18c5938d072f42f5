/** Addresses, and notifications that wait to be sent, in the database. */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.mail.persistence;
