/** One class for each question about rules, and the acceptance of a warning. */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.rules.application;
