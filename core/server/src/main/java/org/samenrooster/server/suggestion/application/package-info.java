/** One class for each question; each makes a problem of what is stored and asks the solver. */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.suggestion.application;
