/** What is recorded and kept about people, read from the database. */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.audit.persistence;
