/**
 * What a load balancer asks: {@code /health/ready} is up when the database and the rule packs can
 * be worked with.
 */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.platform.health;
