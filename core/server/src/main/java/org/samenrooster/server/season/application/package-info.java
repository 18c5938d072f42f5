/** What is said about seasons, shown and stored, and the ports through which it is kept. */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.season.application;
