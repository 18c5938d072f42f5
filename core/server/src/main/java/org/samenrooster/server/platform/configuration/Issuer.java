package org.samenrooster.server.platform.configuration;

import java.net.URI;

/**
 * An identity provider whose tokens are believed.
 *
 * @param url the exact {@code iss} claim of its tokens
 * @param audience the {@code aud} that tells its tokens are meant for Samenrooster
 * @param keys where its public keys (a JWK set) are read: {@code https:}, {@code http:} or {@code
 *     file:}
 */
public record Issuer(String url, String audience, URI keys) {}
