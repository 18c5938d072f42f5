/** Measures published rosters. */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.measures.application;
