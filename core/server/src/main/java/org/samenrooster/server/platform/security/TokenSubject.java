package org.samenrooster.server.platform.security;

/**
 * Whom a verified token speaks for.
 *
 * @param issuer who says so
 * @param subject the person's name at that issuer
 */
record TokenSubject(String issuer, String subject) {}
