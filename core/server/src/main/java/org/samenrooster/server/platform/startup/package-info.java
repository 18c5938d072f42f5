/**
 * What happens before the first request: configuration and database are checked, migrations
 * applied. A server that cannot work does not start, and says why in one line.
 */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.platform.startup;
