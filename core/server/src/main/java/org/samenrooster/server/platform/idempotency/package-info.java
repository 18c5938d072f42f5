/**
 * Commands that may be sent twice and take effect once, and documents that are replaced only by
 * somebody who has seen their last version.
 */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.platform.idempotency;
