/** Reads a period as a problem of completion, runs the search, and says what it found. */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.completion.application;
