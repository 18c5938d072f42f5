/**
 * The server: the same features as the domain, each with its {@code rest}, {@code application} and
 * {@code persistence} part, and {@code platform} for what all of them stand on.
 */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server;
