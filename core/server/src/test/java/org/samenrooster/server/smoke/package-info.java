/**
 * The few questions that show whether the WAR works on an application server at all. They run
 * against WildFly and Open Liberty by {@code bin/smoke-servers}, not with the other tests.
 */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.smoke;
