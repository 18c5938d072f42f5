/** The one place where the server asks what time it is; a demonstration may live on another day. */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.platform.clock;
