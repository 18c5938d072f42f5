/**
 * What integration tests stand on: the built WAR on the real server with a real database, a client
 * that signs in as a seeded person, and rows to start from. Never shipped.
 */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.testing;
