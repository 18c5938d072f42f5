package org.samenrooster.server.testing;

/**
 * Somebody whom a test has put into the database.
 *
 * @param id the person's
 * @param login with which the demo issuer signs him in
 */
public record SeededPerson(String id, String login) {}
