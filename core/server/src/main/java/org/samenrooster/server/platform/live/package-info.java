/**
 * Streams of server-sent events that stay open after the request that asked for them: who listens
 * on this node, when each is told, and when a line ends. What is told is a {@link
 * org.samenrooster.server.platform.live.Source}'s business; it reads the database, so that it does
 * not matter which node does the work and which one tells of it.
 */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.platform.live;
