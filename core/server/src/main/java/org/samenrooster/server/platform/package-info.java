/** What every feature stands on: configuration, persistence, security, problems, commands, jobs. */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.platform;
