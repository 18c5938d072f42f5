/**
 * Who is calling and what he may do: tokens of several issuers become a {@link
 * org.samenrooster.server.platform.security.Caller}, roles come from the database, and {@link
 * org.samenrooster.server.platform.security.Authorisation} is the one place that decides. Nothing
 * else in the server looks at tokens or roles to allow or refuse an operation.
 */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.platform.security;
